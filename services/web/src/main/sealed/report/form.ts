// One step of the way: a form with a heading, its faults said twice (in a summary and at the field), and a way back.

import { type Child, el } from "../protocol/dom.js";
import { type Say } from "./words.js";

export interface Fault {
  readonly field: string;
  readonly text: string;
}

export interface Step {
  readonly caption?: string;
  readonly title: string;
  readonly hint?: string;
  readonly fields: readonly Child[];
  readonly button: string;
  readonly back?: () => void;
  /** Called on submit; with faults the step stays and says them. */
  readonly go: (form: HTMLFormElement) => readonly Fault[] | void;
}

/** Puts a step into its place and the reader's eyes and keyboard on its heading. */
export function showStep(place: HTMLElement, say: Say, step: Step): void {
  const heading = el("h2", { tabindex: "-1", id: "step-title" }, step.title);
  const summary = el("div", { class: "rp-errors", role: "alert", tabindex: "-1", hidden: true });
  const back = step.back;
  const form = el(
    "form",
    { novalidate: true, autocomplete: "off", "aria-labelledby": "step-title" },
    ...step.fields,
    el(
      "div",
      { class: "rp-buttons" },
      el("button", { class: "rp-button", type: "submit" }, step.button),
      ...(back ? [el("button", { class: "rp-button rp-button--quiet", type: "button", click: () => back() }, say("back"))] : []),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const faults = step.go(form) ?? [];
    sayFaults(summary, form, say, faults);
  });
  place.replaceChildren(
    summary,
    ...(step.caption ? [el("p", { class: "rp-caption" }, step.caption)] : []),
    heading,
    ...(step.hint ? [el("p", { class: "rp-hint" }, step.hint)] : []),
    form,
  );
  heading.focus();
  heading.scrollIntoView({ block: "nearest" });
}

function sayFaults(summary: HTMLElement, form: HTMLFormElement, say: Say, faults: readonly Fault[]): void {
  form.querySelectorAll(".rp-error").forEach((old) => old.remove());
  form.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
  summary.hidden = faults.length === 0;
  if (faults.length === 0) {
    return;
  }
  summary.replaceChildren(
    el("h3", {}, say("wrongTitle")),
    el("ul", {}, ...faults.map((fault) => el("li", {}, el("a", { href: "#" + fault.field }, fault.text)))),
  );
  for (const fault of faults) {
    const field = form.querySelector("#" + fault.field);
    field?.setAttribute("aria-invalid", "true");
    field?.closest(".rp-field")?.prepend(el("p", { class: "rp-error" }, fault.text));
  }
  summary.focus();
}

export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly rows?: number;
  readonly hidden?: boolean;
}

/** A field for words. Nothing in it is remembered, checked for spelling elsewhere, or completed. */
export function textField(field: TextField): HTMLElement {
  const settings = { id: field.id, name: field.id, autocomplete: "off", autocapitalize: "off", spellcheck: "false" };
  const input = field.rows
    ? el("textarea", { ...settings, rows: String(field.rows) })
    : el("input", { ...settings, type: "text" });
  input.value = field.value ?? "";
  return el("div", { class: "rp-field" }, el("label", { for: field.id, class: field.hidden ? "rp-hidden" : "rp-label" }, field.label), input);
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of several. The first carries the group's id, so that a fault's link finds it. */
export function radios(id: string, legend: string, choices: readonly Choice[], chosen: string | undefined, heard?: (value: string) => void): HTMLElement {
  return el(
    "fieldset",
    { class: "rp-field" },
    el("legend", { class: "rp-hidden" }, legend),
    ...choices.map((choice, i) => {
      const own = i === 0 ? id : id + "-" + i;
      const input = el("input", { type: "radio", id: own, name: id, value: choice.value, checked: chosen === choice.value });
      input.addEventListener("change", () => heard?.(choice.value));
      return el("div", { class: "rp-choice" }, input, el("label", { for: own }, choice.label));
    }),
  );
}

/** The value of a field of a form, without spaces around it. */
export function entered(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** A bar with what is being done, for eyes and for ears. */
export function progressBar(title: string, note: string): { view: HTMLElement[]; stage: (text: string) => void; share: (value: number) => void } {
  const heading = el("h2", { tabindex: "-1" }, title);
  const bar = el("progress", { max: "1", value: "0", id: "progress", "aria-label": title });
  const status = el("p", { role: "status", id: "stage" }, title);
  return {
    view: [heading, bar, status, el("p", { class: "rp-hint" }, note)],
    stage: (text) => {
      status.textContent = text;
      bar.value = 0;
    },
    share: (value) => {
      bar.value = value;
    },
  };
}
