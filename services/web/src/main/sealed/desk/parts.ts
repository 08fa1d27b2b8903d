// Pieces that the desk's forms are made of.

import { el } from "../protocol/dom.js";
import { Answered } from "../protocol/service.js";
import { say } from "./words.js";

export function field(input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, label: string): HTMLElement {
  return el("div", { class: "govuk-form-group" }, el("label", { class: "govuk-label", for: input.id }, label), input);
}

export function textInput(id: string, value = ""): HTMLInputElement {
  const input = el("input", { type: "text", id, class: "govuk-input", autocomplete: "off", spellcheck: "false" });
  input.value = value;
  return input;
}

export function textArea(id: string, rows: number, value = ""): HTMLTextAreaElement {
  const area = el("textarea", { id, class: "govuk-textarea", rows: String(rows), autocomplete: "off", spellcheck: "false" });
  area.value = value;
  return area;
}

export function notice(text: string): HTMLElement {
  return el("p", { class: "govuk-inset-text", role: "status" }, text);
}

export function why(failure: unknown): string {
  return failure instanceof Answered ? failure.problem + ", " + failure.status : failure instanceof Error ? failure.message : String(failure);
}

export const failed = (failure: unknown): string => say("failed", why(failure));

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
