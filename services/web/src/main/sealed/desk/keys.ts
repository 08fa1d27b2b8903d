// Keys that are open in this page. They live in this variable and nowhere else, and end with the page.

import { Refused, refuse } from "../protocol/bytes.js";
import { bytesOf, el } from "../protocol/dom.js";
import { type Investigator, openKeyFile } from "../protocol/keyfile.js";
import { type Roster } from "../protocol/roster.js";
import { Rosters } from "../protocol/rosters.js";
import { fetchRoster } from "../protocol/service.js";
import { field, notice } from "./parts.js";
import { say } from "./words.js";

let open: Investigator[] = [];

/** All that are open, the newest first: an old key still reads what was sealed to it. */
export const openKeys = (): readonly Investigator[] => open;

/** Tries what is open until one key fits; what was found wrong in a message that did open is said. */
export async function withAnyKey<T>(use: (keys: Investigator) => Promise<T>): Promise<T> {
  let failure = new Refused("no key is open");
  for (const keys of open) {
    try {
      return await use(keys);
    } catch (why) {
      if (!(why instanceof Refused)) {
        throw why;
      }
      const fits = failure.message.startsWith("not sealed") || failure.message.startsWith("no key");
      failure = fits ? why : failure;
    }
  }
  throw failure;
}

function pinnedRoot(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="daylight-roster-root"]')?.content ?? "";
}

const rosters = new Rosters(fetchRoster, pinnedRoot);

export const rosterOfToday = (): Promise<Roster> => rosters.ofToday();
export const rosterOf = (epoch: number): Promise<Roster> => rosters.of(epoch);

/** The one of the open keys that may sign now. */
export function signerIn(roster: Roster): Investigator | undefined {
  return open.find((keys) => roster.members.some((member) => member.verifier === keys.verifier));
}

/** The place where a key is opened; `opened` is called when there is one, and at once when there is one already. */
export function keyPanel(place: HTMLElement, changed: () => void): void {
  if (open.length > 0) {
    showOpen(place, changed);
  } else {
    place.replaceChildren(openForm(place, changed));
  }
}

function showOpen(place: HTMLElement, changed: () => void): void {
  const status = el("p", { class: "govuk-body", role: "status", id: "key-open" }, say("isOpen", open.map((keys) => keys.recipient.slice(0, 12) + "…").join(", ")));
  const forget = (): void => {
    open = [];
    // Everything that was opened is on this page: a new one holds none of it.
    window.location.reload();
  };
  place.replaceChildren(
    el(
      "section",
      { class: "dl-panel" },
      status,
      el("details", { class: "govuk-body-s" }, el("summary", {}, say("another")), openForm(place, changed)),
      el("button", { type: "button", class: "govuk-button govuk-button--secondary", click: forget }, say("forget")),
    ),
  );
  void warnOutsider(status);
}

async function warnOutsider(status: HTMLElement): Promise<void> {
  try {
    if (!signerIn(await rosterOfToday())) {
      status.after(notice(say("notInRoster")));
    }
  } catch {
    status.after(notice(say("noRoster")));
  }
}

function openForm(place: HTMLElement, changed: () => void): HTMLElement {
  const file = el("input", { type: "file", id: "key-file", class: "govuk-file-upload" });
  const passphrase = el("input", { type: "password", id: "key-passphrase", class: "govuk-input", autocomplete: "off" });
  const trouble = el("p", { class: "govuk-error-message", role: "alert", id: "key-trouble" });
  const button = el("button", { type: "submit", class: "govuk-button" }, say("open"));
  const form = el(
    "form",
    { class: "dl-panel", autocomplete: "off" },
    el("h2", { class: "govuk-heading-s" }, say("openTitle")),
    el("p", { class: "govuk-hint" }, say("openHint")),
    trouble,
    field(file, say("file")),
    field(passphrase, say("passphrase")),
    button,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    trouble.textContent = "";
    button.textContent = say("opening");
    void tryOpening(file.files?.[0], passphrase.value)
      .then(() => {
        keyPanel(place, changed);
        changed();
      })
      .catch(() => {
        trouble.textContent = say("notOpened");
        button.textContent = say("open");
        passphrase.value = "";
      });
  });
  return form;
}

async function tryOpening(file: File | undefined, passphrase: string): Promise<void> {
  // The button's new words are drawn before the work begins.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const keys = await openKeyFile(file ? await bytesOf(file) : refuse("no file"), passphrase);
  open = [keys, ...open.filter((one) => one.identity !== keys.identity)];
}
