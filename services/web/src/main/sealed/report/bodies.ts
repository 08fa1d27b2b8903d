// Who may read it: a box for each body of the roster, and a step around them.

import { el } from "../protocol/dom.js";
import { type Roster } from "../protocol/roster.js";
import { type Way } from "./draft.js";
import { type Fault, showStep } from "./form.js";
import { type Setting } from "./setting.js";

/** A body whose box is empty can read nothing. */
export function bodyBoxes(setting: Setting, roster: Roster, struck: Set<string>): HTMLElement {
  const boxes = roster.bodies.map((body) => {
    const id = "body-" + body.slug;
    const box = el("input", { type: "checkbox", id, name: "body", value: body.slug, checked: !struck.has(body.slug) });
    box.addEventListener("change", () => (box.checked ? struck.delete(body.slug) : struck.add(body.slug)));
    return el("div", { class: "rp-choice" }, box, el("label", { for: id }, body[setting.tongue]));
  });
  return el("fieldset", { class: "rp-field" }, el("legend", { class: "rp-hidden" }, setting.say("bodiesTitle")), ...boxes);
}

/** Somebody must be left to read it. */
export function bodiesFaults({ say }: Setting, roster: Roster, struck: ReadonlySet<string>): Fault[] {
  const none = roster.bodies.every((body) => struck.has(body.slug));
  return none ? [{ field: "body-" + (roster.bodies[0]?.slug ?? ""), text: say("bodiesNone") }] : [];
}

export function askBodies(setting: Setting, roster: Roster, struck: Set<string>, hint: string, way: Way): void {
  const { say, place } = setting;
  showStep(place, say, {
    title: say("bodiesTitle"),
    hint,
    fields: [bodyBoxes(setting, roster, struck)],
    button: say("next"),
    back: way.back,
    go: () => {
      const faults = bodiesFaults(setting, roster, struck);
      if (faults.length === 0) {
        way.next();
      }
      return faults;
    },
  });
}
