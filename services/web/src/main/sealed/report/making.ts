// Making a report, step by step: questions, files, who may read it, the words, a last look; then it is sealed and sent.

import { el } from "../protocol/dom.js";
import { type Roster } from "../protocol/roster.js";
import { askQuestion } from "./asking.js";
import { askBodies } from "./bodies.js";
import { Draft } from "./draft.js";
import { askFiles } from "./enclosing.js";
import { showStep } from "./form.js";
import { answerText, asked } from "./questions.js";
import { confirmWords, showWords } from "./receipts.js";
import { Sending } from "./sending.js";
import { type Setting } from "./setting.js";
import { trustedRoster } from "./trust.js";

export async function makeReport(setting: Setting, leave: () => void): Promise<void> {
  const roster = await trustedRoster(setting, leave);
  if (roster) {
    new Making(setting, roster, leave).question(0);
  }
}

class Making {
  private readonly draft = new Draft();
  private readonly sending: Sending;

  constructor(
    private readonly setting: Setting,
    private roster: Roster,
    private readonly leave: () => void,
  ) {
    const askAgain = (newer: Roster): void => {
      this.roster = newer;
      this.bodies(setting.say("bodiesChanged"), () => this.review());
    };
    this.sending = new Sending(setting, this.draft, roster, { review: () => this.review(), askAgain });
  }

  /** @param change back to the last look afterwards, unless the answer opens questions */
  question(index: number, change = false): void {
    this.sending.forget();
    if (index >= asked(this.draft.answers).length) {
      this.files();
      return;
    }
    askQuestion(this.setting, this.draft, index, {
      back: () => (index === 0 ? this.leave() : this.question(index - 1)),
      next: (opened) => (change && !opened ? this.review() : this.question(index + 1)),
    });
  }

  private files(): void {
    this.sending.forget();
    askFiles(this.setting, this.draft.files, {
      back: () => this.question(asked(this.draft.answers).length - 1),
      next: () => this.bodies(),
    });
  }

  private bodies(hint = this.setting.say("bodiesHint"), next = (): void => this.words()): void {
    this.sending.forget();
    askBodies(this.setting, this.roster, this.draft.struck, hint, { back: () => this.files(), next });
  }

  private words(): void {
    showWords(this.setting, this.draft.receipt, { back: () => this.bodies(), next: () => this.confirm() });
  }

  private confirm(): void {
    confirmWords(this.setting, this.draft.receipt, { back: () => this.words(), next: () => this.review() });
  }

  private review(): void {
    const { say, tongue, place, offline } = this.setting;
    const { answers, files, struck } = this.draft;
    const bodies = this.roster.bodies.filter((body) => !struck.has(body.slug));
    const rows = [
      ...asked(answers).map((one, i) => this.row(one.title[tongue], answerText(one, answers[one.id] ?? "", tongue), () => this.question(i, true))),
      this.row(say("reviewFiles"), files.map((file) => file.name).join(", "), () => this.files()),
      this.row(say("reviewBodies"), bodies.map((body) => body[tongue]).join(", "), () => this.bodies()),
    ];
    showStep(place, say, {
      title: say("reviewTitle"),
      hint: say("reviewHint"),
      fields: [el("dl", { class: "rp-review" }, ...rows)],
      button: say(offline ? "sealFile" : "seal"),
      back: () => this.confirm(),
      go: () => void this.sending.seal(),
    });
  }

  private row(name: string, value: string, change: () => void): HTMLElement {
    const { say } = this.setting;
    return el(
      "div",
      {},
      el("dt", {}, name),
      el("dd", { class: "rp-entered" }, value || say("notAnswered")),
      el("dd", {}, el("button", { type: "button", class: "rp-link", "aria-label": say("change") + ": " + name, click: change }, say("change"))),
    );
  }
}
