// Making a key: on this device, into a file under a passphrase, and a line for the holder of the root key.

import { download, el } from "../protocol/dom.js";
import { keyFile, memberLine, newInvestigator } from "../protocol/keyfile.js";
import { rosterOfToday } from "./keys.js";
import { failed, field, notice } from "./parts.js";
import { language, say } from "./words.js";

const SHORTEST = 12;

export async function offerKey(place: HTMLElement): Promise<void> {
  let bodies: readonly { slug: string; en: string; zh: string }[];
  try {
    bodies = (await rosterOfToday()).bodies;
  } catch {
    place.replaceChildren(notice(say("noRoster")));
    return;
  }
  const body = el("select", { id: "key-body", class: "govuk-select" }, ...bodies.map((one) => el("option", { value: one.slug }, one[language])));
  const first = el("input", { type: "password", id: "new-passphrase", class: "govuk-input", autocomplete: "new-password" });
  const second = el("input", { type: "password", id: "new-passphrase-again", class: "govuk-input", autocomplete: "new-password" });
  const status = el("div", { role: "status", id: "key-status" });
  const form = el(
    "form",
    { autocomplete: "off" },
    field(body, say("body")),
    field(first, say("passphrase")),
    el("p", { class: "govuk-hint" }, say("makeHint")),
    field(second, say("again")),
    el("button", { type: "submit", class: "govuk-button" }, say("make")),
    status,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    const trouble = first.value.length < SHORTEST ? say("short") : first.value === second.value ? "" : say("differ");
    if (trouble) {
      status.replaceChildren(notice(trouble));
      return;
    }
    status.replaceChildren(notice(say("making")));
    void make(body.value, first.value).then(
      (line) => {
        first.value = second.value = "";
        status.replaceChildren(notice(say("made")), el("p", { class: "govuk-body" }, say("member")), el("p", { class: "dl-secret" }, el("code", { id: "member-line" }, line)));
      },
      (failure: unknown) => status.replaceChildren(notice(failed(failure))),
    );
  });
  place.replaceChildren(form);
}

async function make(body: string, passphrase: string): Promise<string> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const keys = newInvestigator();
  download("investigator.age", await keyFile(keys, passphrase));
  return memberLine(keys, body);
}
