// What script adds to petitions: a count that moves, and what others asked, while it is typed. Without it both are there as well, on the page itself or one page on.

const locale = document.documentElement.lang.startsWith("zh") ? "zh-CN" : "en-GB";

/** Keeps the count and its bar as they are now. The line is closed while nobody looks. */
export function followCount(): void {
  const shown = document.querySelector<HTMLElement>("#count[data-live]");
  const address = shown?.dataset.live;
  if (!shown || !address || !("EventSource" in window)) {
    return;
  }
  const bar = document.querySelector<HTMLProgressElement>("#progress");
  let line: EventSource | undefined;
  const open = (): void => {
    line = new EventSource(address);
    line.addEventListener("count", (event) => {
      const total = Number(JSON.parse((event as MessageEvent<string>).data).total);
      if (Number.isFinite(total)) {
        shown.textContent = total.toLocaleString(locale);
        if (bar) {
          bar.value = Math.min(total, bar.max);
        }
      }
    });
  };
  const close = (): void => {
    line?.close();
    line = undefined;
  };
  document.addEventListener("visibilitychange", () => {
    close();
    if (document.visibilityState === "visible") {
      open();
    }
  });
  window.addEventListener("pagehide", close);
  if (document.visibilityState === "visible") {
    open();
  }
}

interface Found {
  reference: string;
  text: string;
}

async function ask(address: string, read: (item: Record<string, string>) => Found): Promise<Found[]> {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    return [];
  }
  const body = (await answer.json()) as { items: Record<string, string>[] };
  return body.items.slice(0, 3).map(read);
}

function list(heading: string, path: string, found: Found[]): HTMLElement[] {
  if (found.length === 0) {
    return [];
  }
  const title = document.createElement("p");
  title.className = "dl-similar__title";
  title.textContent = heading;
  const items = document.createElement("ul");
  items.className = "govuk-list dl-similar__list";
  for (const one of found) {
    const link = document.createElement("a");
    link.className = "govuk-link";
    link.href = path + encodeURIComponent(one.reference);
    link.textContent = one.text;
    const item = document.createElement("li");
    item.append(link);
    items.append(item);
  }
  return [title, items];
}

const empty = new Set(
  (
    "with that this from should would have more must every into their they them about over than when what will stop " +
    "make allow give need please"
  ).split(" "),
);

/** Any word of a sentence will do: a record that answers it seldom has them all. The page that comes next does the same (LooseWords). */
function loosely(sentence: string): string {
  const latin = (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => run.split(/\p{Script=Han}+/u));
  const words = latin.filter((word) => [...word].length > 3 && !empty.has(word));
  const pairs = [...sentence.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((found) => found[1]);
  return [...new Set([...words, ...pairs])].slice(0, 16).join(" OR ");
}

/** Offers petitions and records like the one being typed, a moment after the last key. */
export function offerSimilar(): void {
  const place = document.querySelector<HTMLElement>("[data-similar]");
  const field = document.querySelector<HTMLTextAreaElement>("#action");
  if (!place || !field) {
    return;
  }
  const prefix = place.dataset.prefix ?? "/";
  let waiting: number | undefined;
  let asked = "";
  const look = async (): Promise<void> => {
    const text = field.value.trim();
    if (text === asked) {
      return;
    }
    asked = text;
    if ([...text].length < 4) {
      place.replaceChildren();
      return;
    }
    const words = encodeURIComponent(text);
    const any = loosely(text);
    const [petitions, records] = await Promise.all([
      ask("/api/petitions/similar?text=" + words, (item) => ({ reference: item.reference, text: item.action })),
      any === ""
        ? []
        : ask("/api/disclosures/search?size=3&q=" + encodeURIComponent(any), (item) => ({
            reference: item.reference,
            text: item.title,
          })),
    ]);
    if (field.value.trim() === text) {
      place.replaceChildren(
        ...list(place.dataset.petitions ?? "", prefix + "petitions/", petitions),
        ...list(place.dataset.records ?? "", prefix + "records/", records),
      );
    }
  };
  field.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(look, 350);
  });
}
