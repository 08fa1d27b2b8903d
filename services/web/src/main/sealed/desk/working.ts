// The working fields of a case: sealed like the messages, and never over what a colleague has saved meanwhile.

import { type Bytes, Refused, equal, refuse } from "../protocol/bytes.js";
import { el } from "../protocol/dom.js";
import { eightOfToday } from "../protocol/handover.js";
import { openWorking, sealWorking } from "../protocol/investigator.js";
import { Answered } from "../protocol/service.js";
import { CATEGORIES } from "../report/questions.js";
import { rosterOf, rosterOfToday, withAnyKey } from "./keys.js";
import { type Leading } from "./messages.js";
import { failed, field, notice, textArea, textInput } from "./parts.js";
import { type SealedCase } from "./service.js";
import * as service from "./service.js";
import { language, say } from "./words.js";

const WORKING = ["category", "agency", "sums", "conflict", "notes"] as const;

/** What was written and is not saved, by case: a reply that is sent meanwhile draws the page anew. It ends with the page, as keys do. */
const unsaved = new Map<string, { readonly values: Record<string, string>; readonly seen: Bytes | undefined }>();

/** Shows what is kept, or an empty form; whoever reads the thread reads it. */
export async function offerWorking(one: SealedCase, last: Leading): Promise<void> {
  const place = document.getElementById("working");
  if (!place) {
    return;
  }
  let values: Record<string, string> = {};
  /** The file that the form was made of. */
  let seen: Bytes | undefined;
  if (one.working) {
    try {
      const file = await service.working(one.id);
      values = await withAnyKey((keys) => openWorking(file, keys));
      seen = file;
    } catch (failure) {
      place.replaceChildren(notice(failed(failure)));
      return;
    }
  }
  const begun = unsaved.get(one.id);
  if (begun) {
    ({ values, seen } = begun);
  }
  const inputs = new Map(WORKING.map((name) => [name, workingInput(name, values[name] ?? (name === "category" ? last.opened.message.answers?.["category"] : "") ?? "")]));
  const status = el("p", { class: "govuk-body", role: "status", id: "working-status" });
  const button = el("button", { type: "submit", class: "govuk-button govuk-button--secondary" }, say("keep"));
  const form = el(
    "form",
    { class: "dl-form" },
    el("h2", { class: "govuk-heading-m dl-section" }, say("workingTitle")),
    el("p", { class: "govuk-hint" }, say("workingHint")),
    ...[...inputs].map(([name, input]) => field(input, say(name))),
    button,
    status,
  );
  const written = (): Record<string, string> => Object.fromEntries([...inputs].map(([name, input]) => [name, input.value.trim()]));
  form.addEventListener("input", () => unsaved.set(one.id, { values: written(), seen }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    button.disabled = true;
    void keepWorking(one.id, last, written(), seen)
      .then(
        (file) => {
          seen = file;
          unsaved.delete(one.id);
          status.textContent = say("kept");
        },
        (failure: unknown) => {
          const late = savedByAnother(failure);
          if (late) {
            // The next time the case is opened it shows what is there, not this once more.
            unsaved.delete(one.id);
          }
          status.textContent = late ? say("savedByAnother") : failed(failure);
        },
      )
      .finally(() => (button.disabled = false));
  });
  place.replaceChildren(form);
}

function workingInput(name: (typeof WORKING)[number], value: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const id = "working-" + name;
  if (name !== "category") {
    return name === "notes" || name === "conflict" ? textArea(id, 3, value) : textInput(id, value);
  }
  const select = el("select", { id, class: "govuk-select dl-wide" }, el("option", { value: "" }, ""), ...CATEGORIES.map((option) => el("option", { value: option.value }, option.label[language])));
  select.value = value;
  return select;
}

/**
 * Saves them, unless a colleague has meanwhile: what is there now must be what the form was made of. The version is asked for before the file, so whoever saves after that makes it stale.
 *
 * @param seen the file that the form was made of
 */
async function keepWorking(id: string, last: Leading, fields: Record<string, string>, seen: Bytes | undefined): Promise<Bytes> {
  const roster = await rosterOfToday();
  const sealed = await sealWorking(fields, await eightOfToday(last.opened, last.firstEpoch, { roster, rosterOf }));
  const now = await service.sealedCase(id);
  const there = now.working ? await service.working(id) : undefined;
  if (there === undefined || seen === undefined ? there !== seen : !equal(there, seen)) {
    refuse("saved by another");
  }
  await service.keepWorking(now, roster.epoch, sealed);
  return sealed;
}

const savedByAnother = (failure: unknown): boolean =>
  (failure instanceof Refused && failure.message === "saved by another") || (failure instanceof Answered && failure.status === 412);
