// The step of the files that go along.

import { el, sizeText } from "../protocol/dom.js";
import { MOST_ATTACHMENTS } from "../protocol/message.js";
import { SIZES } from "../protocol/sealing.js";
import { type Way } from "./draft.js";
import { type Fault, showStep } from "./form.js";
import { type Setting } from "./setting.js";

/** Room for message.json and the archive's headers. */
const LARGEST = (SIZES.at(-1) ?? 0) - 256 * 1024;

/** @param files added to and taken from */
export function askFiles({ say, place }: Setting, files: File[], way: Way): void {
  const list = el("ul", { class: "rp-files", id: "file-list" });
  const draw = (): void => {
    list.replaceChildren(
      ...files.map((file, i) =>
        el(
          "li",
          {},
          el("span", {}, file.name + " (" + sizeText(file.size) + ") "),
          el("button", { type: "button", class: "rp-link", "aria-label": say("remove") + " " + file.name, click: () => drop(i) }, say("remove")),
        ),
      ),
    );
  };
  const drop = (i: number): void => {
    files.splice(i, 1);
    draw();
  };
  const input = el("input", { type: "file", id: "files", name: "files", multiple: true });
  input.addEventListener("change", () => {
    files.push(...(input.files ?? []));
    input.value = "";
    draw();
  });
  draw();
  showStep(place, say, {
    title: say("filesTitle"),
    hint: say("filesHint"),
    fields: [el("div", { class: "rp-field" }, el("label", { for: "files", class: "rp-label" }, say("addFiles")), input), list],
    button: say("next"),
    back: way.back,
    go: () => chosen(say, files, way.next),
  });
}

function chosen(say: Setting["say"], files: readonly File[], next: () => void): Fault[] {
  const whole = files.reduce((sum, file) => sum + file.size + 1024, 0);
  if (files.length > MOST_ATTACHMENTS) {
    return [{ field: "files", text: say("tooMany") }];
  }
  if (whole > LARGEST) {
    return [{ field: "files", text: say("tooLarge") }];
  }
  next();
  return [];
}
