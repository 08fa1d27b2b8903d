// The list of investigators, believed only under the pinned root. Without one that holds, nothing is asked and nothing is sent.

import { el } from "../protocol/dom.js";
import { Refused } from "../protocol/bytes.js";
import { type Roster, currentRoster } from "../protocol/roster.js";
import { fetchRoster } from "../protocol/service.js";
import { showStep } from "./form.js";
import { type Setting, inWords } from "./setting.js";

/** The roster of today, or nothing: then the page has said why, and offers the way back. Epochs only rise within one visit. */
export async function trustedRoster(setting: Setting, back: () => void, seenEpoch = 0): Promise<Roster | undefined> {
  try {
    const note = setting.offline ? await chosenNote(setting) : await fetchRoster();
    return currentRoster(note, setting.root, new Date(), seenEpoch);
  } catch (failure) {
    // Another file can be chosen then.
    offlineNote = undefined;
    refuseToSeal(setting, failure, back);
    return undefined;
  }
}

function refuseToSeal(setting: Setting, failure: unknown, back: () => void): void {
  const { say, place } = setting;
  const heading = el("h2", { tabindex: "-1", id: "no-roster" }, say("rosterTitle"));
  const why = failure instanceof Refused ? say("rosterBad") : inWords(say, failure);
  const button = el("button", { type: "button", class: "rp-button rp-button--quiet", click: () => back() }, say("back"));
  place.replaceChildren(heading, el("p", { id: "failure" }, why), el("div", { class: "rp-buttons" }, button));
  heading.focus();
}

let offlineNote: string | undefined;

/** The copy on disk asks once for the file that was saved beside it. */
export function chosenNote(setting: Setting): Promise<string> {
  if (offlineNote !== undefined) {
    return Promise.resolve(offlineNote);
  }
  const { say, place } = setting;
  return new Promise((resolve, reject) => {
    const input = el("input", { type: "file", id: "roster-file", name: "roster-file" });
    showStep(place, say, {
      title: say("rosterLocal"),
      hint: say("rosterLocalHint"),
      fields: [el("div", { class: "rp-field" }, el("label", { for: "roster-file", class: "rp-label" }, say("rosterLocal")), input)],
      button: say("next"),
      go: () => {
        const file = input.files?.[0];
        if (!file) {
          return [{ field: "roster-file", text: say("choose") }];
        }
        file.text().then((note) => resolve((offlineNote = note)), reject);
        return [];
      },
    });
  });
}
