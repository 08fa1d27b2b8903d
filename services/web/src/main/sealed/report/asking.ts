// The step of one question: its field, its advice, and what its answer opens.

import { el } from "../protocol/dom.js";
import { type Draft, type Way } from "./draft.js";
import { type Fault, entered, radios, showStep, textField } from "./form.js";
import { type Question, asked } from "./questions.js";
import { type Setting } from "./setting.js";

/** @param way `next` hears whether the answer called for further questions, or for fewer */
export function askQuestion(setting: Setting, draft: Draft, index: number, way: Omit<Way, "next"> & { next: (opened: boolean) => void }): void {
  const { say, tongue, place } = setting;
  const question = asked(draft.answers)[index];
  if (!question) {
    throw new RangeError("there is no question " + index);
  }
  const advice = el("div", { class: "rp-advice", role: "status" });
  const advise = (value: string): void => {
    const text = question.advice?.when(value) ? question.advice.text[tongue] : "";
    advice.replaceChildren(...(text ? [el("p", {}, text)] : []));
  };
  advise(draft.answers[question.id] ?? "");
  showStep(place, say, {
    caption: say("step", index + 1),
    title: question.title[tongue] + (question.required ? "" : " " + say("optional")),
    ...(question.hint ? { hint: question.hint[tongue] } : {}),
    fields: [field(setting, draft, question, advise), advice],
    button: say("next"),
    back: way.back,
    go: (form) => answered(setting, draft, question, entered(form, question.id), way.next),
  });
}

function field({ tongue }: Setting, draft: Draft, question: Question, advise: (value: string) => void): HTMLElement {
  const value = draft.answers[question.id];
  const title = question.title[tongue];
  if (question.options) {
    const choices = question.options.map((one) => ({ value: one.value, label: one.label[tongue] }));
    return radios(question.id, title, choices, value, advise);
  }
  return textField({ id: question.id, label: title, value: value ?? "", hidden: true, rows: question.id === "account" ? 12 : question.long ? 5 : 2 });
}

function answered({ say }: Setting, draft: Draft, question: Question, value: string, next: (opened: boolean) => void): Fault[] {
  if (question.required && value === "") {
    return [{ field: question.id, text: say(question.options ? "choose" : "write") }];
  }
  const before = asked(draft.answers).length;
  draft.answers = { ...draft.answers, [question.id]: value };
  next(asked(draft.answers).length !== before);
  return [];
}
