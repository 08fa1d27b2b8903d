// What script adds to the register: names found, and names checked, while one types. Without it a button does the same.

const PAUSE = 250;

/** Calls after the last key, and not for what was asked already. */
function afterTyping(fields: Iterable<HTMLElement>, what: () => string, look: (asked: string) => Promise<void>): void {
  let waiting: number | undefined;
  let asked = what();
  for (const field of fields) {
    field.addEventListener("input", () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        const now = what();
        if (now !== asked) {
          asked = now;
          void look(now);
        }
      }, PAUSE);
    });
  }
}

interface Suggestion {
  reference: string;
  name: string;
}

/** Offers organizations whose name begins or is like what stands in the search box. */
export function suggestOrganizations(): void {
  const field = document.querySelector<HTMLInputElement>("[data-suggest]");
  const place = document.querySelector<HTMLElement>("#suggestions");
  if (!field || !place) {
    return;
  }
  const prefix = field.dataset.suggest ?? "/organizations/";
  afterTyping([field], () => field.value.trim(), async (asked) => {
    if ([...asked].length < 2) {
      place.replaceChildren();
      return;
    }
    const answer = await fetch("/api/organizations/suggest?q=" + encodeURIComponent(asked), {
      headers: { Accept: "application/json" },
    });
    if (!answer.ok || field.value.trim() !== asked) {
      return;
    }
    const found = ((await answer.json()) as { items: Suggestion[] }).items;
    const list = document.createElement("ul");
    list.className = "govuk-list dl-similar__list";
    for (const one of found.slice(0, 6)) {
      const link = document.createElement("a");
      link.className = "govuk-link";
      link.href = prefix + encodeURIComponent(one.reference);
      link.textContent = one.name;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    const title = document.createElement("p");
    title.className = "dl-similar__title";
    title.textContent = place.dataset.heading ?? "";
    place.replaceChildren(...(found.length > 0 ? [title, list] : []));
  });
}

/** Shows what the page of the name check would say of what stands in its form. */
export function checkNames(): void {
  const place = document.querySelector<HTMLElement>("#name-check[data-check]");
  const form = place?.previousElementSibling;
  const address = place?.dataset.check;
  if (!place || !(form instanceof HTMLFormElement) || !address) {
    return;
  }
  const query = (): string => new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString();
  afterTyping(form.querySelectorAll<HTMLElement>("input, select"), query, async (asked) => {
    const answer = await fetch(address + "?" + asked);
    if (query() !== asked) {
      return;
    }
    if (!answer.ok) {
      place.replaceChildren();
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...Array.from(page.querySelector("#name-check")?.childNodes ?? []));
  });
}
