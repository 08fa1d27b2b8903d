// Making a report: questions, files, who may read it, the words, a last look, sealing, sending, proof.

import { bytesOf, download, el, sizeText } from "../protocol/dom.js";
import { type Enclosure, MOST_ATTACHMENTS } from "../protocol/message.js";
import { type Receipt, newReceipt, wordsOf } from "../protocol/receipt.js";
import { type Roster, notOffered, recipientsWithout, sameBodies } from "../protocol/roster.js";
import { SIZES } from "../protocol/sealing.js";
import { type Taken, send } from "../protocol/service.js";
import { FIRST, type SealedMessage, sealMessage } from "../protocol/thread.js";
import { type Fault, entered, progressBar, radios, showStep, textField } from "./form.js";
import { type Question, answerText, asked, kept } from "./questions.js";
import { type Setting, inWords, needsNewSeal, today } from "./setting.js";
import { trustedRoster } from "./trust.js";

/** Room for message.json and the archive's headers. */
const LARGEST = (SIZES.at(-1) ?? 0) - 256 * 1024;
const CHECKED_WORDS = 3;

/** What the reporter has entered so far; it lives in this page's memory and nowhere else. */
class Report {
  answers: Record<string, string> = {};
  files: File[] = [];
  readonly struck = new Set<string>();
  readonly receipt: Receipt = newReceipt();
}

export async function makeReport(setting: Setting, leave: () => void): Promise<void> {
  const roster = await trustedRoster(setting, leave);
  if (roster) {
    new Making(setting, roster, leave).question(0);
  }
}

class Making {
  private readonly report = new Report();
  /** Sealed of what is entered now. After a lost answer the very same file is sent again, so that the server, which may have it already, stores it once. */
  private ready: SealedMessage | undefined;

  constructor(
    private readonly setting: Setting,
    private roster: Roster,
    private readonly leave: () => void,
  ) {}

  question(index: number, change = false): void {
    const { say, tongue, place } = this.setting;
    this.ready = undefined;
    const questions = asked(this.report.answers);
    const question = questions[index];
    if (!question) {
      this.files();
      return;
    }
    const advice = el("div", { class: "rp-advice", role: "status" });
    const advise = (value: string): void => {
      const text = question.advice?.when(value) ? question.advice.text[tongue] : "";
      advice.replaceChildren(...(text ? [el("p", {}, text)] : []));
    };
    advise(this.report.answers[question.id] ?? "");
    showStep(place, say, {
      caption: say("step", index + 1),
      title: question.title[tongue] + (question.required ? "" : " " + say("optional")),
      ...(question.hint ? { hint: question.hint[tongue] } : {}),
      fields: [this.field(question, advise), advice],
      button: say("next"),
      back: () => (index === 0 ? this.leave() : this.question(index - 1)),
      go: (form) => this.answered(question, entered(form, question.id), index, change),
    });
  }

  private field(question: Question, advise: (value: string) => void): HTMLElement {
    const { tongue } = this.setting;
    const value = this.report.answers[question.id];
    const title = question.title[tongue];
    if (question.options) {
      const choices = question.options.map((one) => ({ value: one.value, label: one.label[tongue] }));
      return radios(question.id, title, choices, value, advise);
    }
    return textField({ id: question.id, label: title, value: value ?? "", hidden: true, rows: question.id === "account" ? 12 : question.long ? 5 : 2 });
  }

  private answered(question: Question, value: string, index: number, change: boolean): Fault[] {
    if (question.required && value === "") {
      return [{ field: question.id, text: this.setting.say(question.options ? "choose" : "write") }];
    }
    const before = asked(this.report.answers).length;
    this.report.answers = { ...this.report.answers, [question.id]: value };
    const opened = asked(this.report.answers).length !== before;
    if (change && !opened) {
      this.review();
    } else {
      this.question(index + 1);
    }
    return [];
  }

  private files(): void {
    const { say, place } = this.setting;
    this.ready = undefined;
    const list = el("ul", { class: "rp-files", id: "file-list" });
    const draw = (): void => {
      list.replaceChildren(
        ...this.report.files.map((file, i) =>
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
      this.report.files.splice(i, 1);
      draw();
    };
    const input = el("input", { type: "file", id: "files", name: "files", multiple: true });
    input.addEventListener("change", () => {
      this.report.files.push(...(input.files ?? []));
      input.value = "";
      draw();
    });
    draw();
    showStep(place, say, {
      title: say("filesTitle"),
      hint: say("filesHint"),
      fields: [el("div", { class: "rp-field" }, el("label", { for: "files", class: "rp-label" }, say("addFiles")), input), list],
      button: say("next"),
      back: () => this.question(asked(this.report.answers).length - 1),
      go: () => this.filesChosen(),
    });
  }

  private filesChosen(): Fault[] {
    const { say } = this.setting;
    const whole = this.report.files.reduce((sum, file) => sum + file.size + 1024, 0);
    if (this.report.files.length > MOST_ATTACHMENTS) {
      return [{ field: "files", text: say("tooMany") }];
    }
    if (whole > LARGEST) {
      return [{ field: "files", text: say("tooLarge") }];
    }
    this.bodies();
    return [];
  }

  private bodies(hint = this.setting.say("bodiesHint"), next = (): void => this.words()): void {
    const { say, place } = this.setting;
    this.ready = undefined;
    showStep(place, say, {
      title: say("bodiesTitle"),
      hint,
      fields: [bodyBoxes(this.setting, this.roster, this.report.struck)],
      button: say("next"),
      back: () => this.files(),
      go: () => {
        if (this.roster.bodies.every((body) => this.report.struck.has(body.slug))) {
          return [{ field: "body-" + (this.roster.bodies[0]?.slug ?? ""), text: say("bodiesNone") }];
        }
        next();
        return [];
      },
    });
  }

  private words(): void {
    const { say, tongue, place } = this.setting;
    const other = tongue === "en" ? "zh" : "en";
    showStep(place, say, {
      title: say("wordsTitle"),
      hint: say("wordsHint"),
      fields: [
        el("ol", { class: "rp-words", id: "words" }, ...wordsOf(this.report.receipt, tongue).map((word) => el("li", {}, word))),
        el(
          "details",
          {},
          el("summary", {}, say("wordsOther")),
          el("ol", { class: "rp-words", lang: other === "zh" ? "zh-Hans" : "en" }, ...wordsOf(this.report.receipt, other).map((word) => el("li", {}, word))),
        ),
      ],
      button: say("wordsKept"),
      back: () => this.bodies(),
      go: () => this.confirm(),
    });
  }

  private confirm(): void {
    const { say, tongue, place } = this.setting;
    const words = wordsOf(this.report.receipt, tongue);
    const places = chosenPlaces(words.length);
    showStep(place, say, {
      title: say("confirmTitle"),
      hint: say("confirmHint"),
      fields: places.map((at) => textField({ id: "word-" + (at + 1), label: say("confirmWord", at + 1) })),
      button: say("next"),
      back: () => this.words(),
      go: (form) => {
        const wrong = places.filter((at) => entered(form, "word-" + (at + 1)).normalize("NFC").toLowerCase() !== words[at]);
        if (wrong.length === 0) {
          this.review();
        }
        return wrong.map((at) => ({ field: "word-" + (at + 1), text: say("confirmWrong", at + 1) }));
      },
    });
  }

  private review(): void {
    const { say, tongue, place, offline } = this.setting;
    const row = (name: string, value: string, change: () => void): HTMLElement =>
      el(
        "div",
        {},
        el("dt", {}, name),
        el("dd", { class: "rp-entered" }, value || say("notAnswered")),
        el("dd", {}, el("button", { type: "button", class: "rp-link", "aria-label": say("change") + ": " + name, click: change }, say("change"))),
      );
    const questions = asked(this.report.answers);
    const bodies = this.roster.bodies.filter((body) => !this.report.struck.has(body.slug));
    const rows = [
      ...questions.map((one, i) => row(one.title[tongue], answerText(one, this.report.answers[one.id] ?? "", tongue), () => this.question(i, true))),
      row(say("reviewFiles"), this.report.files.map((file) => file.name).join(", "), () => this.files()),
      row(say("reviewBodies"), bodies.map((body) => body[tongue]).join(", "), () => this.bodies()),
    ];
    showStep(place, say, {
      title: say("reviewTitle"),
      hint: say("reviewHint"),
      fields: [el("dl", { class: "rp-review" }, ...rows)],
      button: say(offline ? "sealFile" : "seal"),
      back: () => this.confirm(),
      go: () => void this.seal(),
    });
  }

  private async seal(): Promise<void> {
    const { say, place, setting } = { ...this.setting, setting: this.setting };
    const bar = progressBar(say("sealing"), say("keepOpen"));
    place.replaceChildren(...bar.view);
    bar.view[0]?.focus();
    try {
      const sealed = (this.ready ??= await this.sealed(bar.share));
      if (setting.offline) {
        this.savedOffline(sealed);
        return;
      }
      bar.stage(say("solving"));
      const solver: Setting["solver"] = async (puzzle, binding) => {
        const nonce = await setting.solver(puzzle, binding);
        bar.stage(say("sending"));
        return nonce;
      };
      this.done(await send(this.report.receipt, sealed.epoch, sealed.commitment, sealed.file, solver, bar.share), sealed);
    } catch (failure) {
      this.failed(failure);
    }
  }

  private async sealed(progress: (share: number) => void): Promise<SealedMessage> {
    const answers = kept(this.report.answers);
    const { account = "", ...rest } = answers;
    const enclosures: Enclosure[] = await Promise.all(
      this.report.files.map(async (file) => ({ name: file.name, content: await bytesOf(file) })),
    );
    const written = { language: this.setting.tongue, text: account, answers: rest, enclosures };
    const recipients = recipientsWithout(this.roster, this.report.struck);
    return sealMessage(this.report.receipt, written, FIRST, this.roster, recipients, today(), progress);
  }

  /** Nothing is lost: what was entered is kept. */
  private failed(failure: unknown): void {
    const { say, place } = this.setting;
    if (needsNewSeal(failure)) {
      this.ready = undefined;
    }
    showStep(place, say, {
      title: say("failedTitle"),
      fields: [el("p", { id: "failure" }, inWords(say, failure))],
      button: say("again"),
      back: () => this.review(),
      go: () => void this.again(),
    });
  }

  /** What is not sealed yet is sealed to the roster of now. Where that names other bodies, the reporter is asked first: nobody reads along who was not offered. */
  private async again(): Promise<void> {
    const shown = this.roster;
    if (!this.ready) {
      const roster = await trustedRoster(this.setting, () => this.review(), shown.epoch);
      if (!roster) {
        return;
      }
      this.roster = roster;
    }
    if (sameBodies(shown, this.roster)) {
      await this.seal();
      return;
    }
    notOffered(shown, this.roster).forEach((slug) => this.report.struck.add(slug));
    this.bodies(this.setting.say("bodiesChanged"), () => this.review());
  }

  private done(taken: Taken, sealed: SealedMessage): void {
    const { say, place, tongue } = this.setting;
    const genuine = taken.sha256 === sealed.sha256 && taken.commitment === sealed.commitment;
    if (!genuine) {
      this.failed(new Error("another file was received"));
      return;
    }
    const heading = el("h2", { tabindex: "-1", id: "sent" }, say("doneTitle"));
    const proof = { commitment: sealed.commitment, sha256: sealed.sha256, day: taken.day, sizeClass: taken.sizeClass };
    place.replaceChildren(
      heading,
      el("p", {}, say("doneLead")),
      el("ol", { class: "rp-words", id: "words" }, ...wordsOf(this.report.receipt, tongue).map((word) => el("li", {}, word))),
      ...proofView(this.setting, proof),
      ...identityView(this.setting, this.report.receipt),
      el("p", { class: "rp-strong" }, say("leave")),
    );
    heading.focus();
  }

  private savedOffline(sealed: SealedMessage): void {
    const { say, place } = this.setting;
    const heading = el("h2", { tabindex: "-1", id: "sent" }, say("offlineDone"));
    download("report.age", sealed.file);
    place.replaceChildren(
      heading,
      el("p", {}, say("offlineLead")),
      el(
        "dl",
        { class: "rp-facts" },
        fact(say("mailbox"), this.report.receipt.mailbox, "offline-mailbox"),
        fact(say("auth"), this.report.receipt.auth, "offline-auth"),
        fact(say("epoch"), String(sealed.epoch), "offline-epoch"),
        fact(say("fileHash"), sealed.sha256, "sha256"),
      ),
    );
    heading.focus();
  }
}

/** A box for each body; a body whose box is empty can read nothing. */
export function bodyBoxes(setting: Setting, roster: Roster, struck: Set<string>): HTMLElement {
  const boxes = roster.bodies.map((body) => {
    const id = "body-" + body.slug;
    const box = el("input", { type: "checkbox", id, name: "body", value: body.slug, checked: !struck.has(body.slug) });
    box.addEventListener("change", () => (box.checked ? struck.delete(body.slug) : struck.add(body.slug)));
    return el("div", { class: "rp-choice" }, box, el("label", { for: id }, body[setting.tongue]));
  });
  return el("fieldset", { class: "rp-field" }, el("legend", { class: "rp-hidden" }, setting.say("bodiesTitle")), ...boxes);
}

export function proofView(setting: Setting, proof: { commitment: string; sha256: string; day: string; sizeClass: string }): HTMLElement[] {
  const { say } = setting;
  const file = JSON.stringify({ ...proof, protocol: "daylight-report-v1" }, null, 2) + "\n";
  return [
    el("h3", {}, say("proof")),
    el("p", {}, say("proofHint")),
    el("dl", { class: "rp-facts" }, fact(say("commitment"), proof.commitment, "commitment"), fact(say("fileHash"), proof.sha256, "sha256")),
    el("p", { class: "rp-hint" }, say("received", proof.day, proof.sizeClass)),
    el("div", { class: "rp-buttons" }, el("button", { type: "button", class: "rp-button rp-button--quiet", click: () => download("proof.json", file, "application/json") }, say("saveProof"))),
  ];
}

export function identityView(setting: Setting, receipt: Receipt): HTMLElement[] {
  const { say } = setting;
  const file = "# recipient: " + receipt.recipient + "\n" + receipt.identity + "\n";
  return [
    el(
      "details",
      {},
      el("summary", {}, say("saveIdentity")),
      el("p", {}, say("identityHint")),
      el("button", { type: "button", id: "save-identity", class: "rp-button rp-button--quiet", click: () => download("identity.txt", file, "text/plain") }, say("saveIdentity")),
    ),
  ];
}

function fact(name: string, value: string, id: string): HTMLElement {
  return el("div", {}, el("dt", {}, name), el("dd", { class: "rp-code", id }, value));
}

function chosenPlaces(count: number): number[] {
  const places = new Set<number>();
  while (places.size < CHECKED_WORDS) {
    places.add((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % count);
  }
  return [...places].sort((one, other) => one - other);
}
