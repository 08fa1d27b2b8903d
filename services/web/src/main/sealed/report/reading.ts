// Coming back with the words alone: replies that prove genuine, and answering them.

import { Refused } from "../protocol/bytes.js";
import { bytesOf, download, el, sizeText } from "../protocol/dom.js";
import { type Receipt, receiptOfWords } from "../protocol/receipt.js";
import { type Roster, movedRecipients, notOffered, recipientsWithout } from "../protocol/roster.js";
import { type Progress, SLOT, looksSealed } from "../protocol/sealing.js";
import { SLOTS, fetchRoster, readMailbox, send } from "../protocol/service.js";
import { type Reply, type SealedMessage, openReply, sealMessage, stepAfter } from "../protocol/thread.js";
import { type Fault, entered, progressBar, showStep, textField } from "./form.js";
import { bodyBoxes, identityView, proofView } from "./making.js";
import { type Setting, inWords, needsNewSeal, today } from "./setting.js";
import { chosenNote, trustedRoster } from "./trust.js";

const LAST_PAGE = 99;

export function readReplies(setting: Setting, leave: () => void): void {
  const { say, place, offline } = setting;
  const file = el("input", { type: "file", id: "replies-file", name: "replies-file" });
  const fileField = el("div", { class: "rp-field" }, el("label", { for: "replies-file", class: "rp-label" }, say("offlineReplies")), file);
  showStep(place, say, {
    title: say("readTitle"),
    hint: say("readHint"),
    fields: [textField({ id: "receipt", label: say("readWords"), rows: 2 }), ...(offline ? [fileField] : [])],
    button: say("readOpen"),
    back: leave,
    go: (form) => opened(setting, leave, entered(form, "receipt"), file.files?.[0]),
  });
}

function opened(setting: Setting, leave: () => void, words: string, file: File | undefined): Fault[] {
  let receipt: Receipt;
  try {
    receipt = receiptOfWords(words);
  } catch {
    return [{ field: "receipt", text: setting.say("readWrong") }];
  }
  if (setting.offline && !file) {
    return [{ field: "replies-file", text: setting.say("choose") }];
  }
  void new Mailbox(setting, receipt, leave, file).open(0);
  return [];
}

/** What the reporter writes after coming back. */
interface Answer {
  readonly text: string;
  readonly files: readonly File[];
  /** Whose bodies the boxes named. */
  readonly shown: Roster;
  /** The file, once it was made. */
  readonly sealed?: SealedMessage;
}

class Mailbox {
  private readonly replies: Reply[] = [];
  private refused = 0;
  private page = 0;
  private more = true;
  private readonly struck = new Set<string>();

  constructor(
    private readonly setting: Setting,
    private readonly receipt: Receipt,
    private readonly leave: () => void,
    private readonly file: File | undefined,
  ) {}

  async open(page: number): Promise<void> {
    const { say, place, setting } = { ...this.setting, setting: this.setting };
    const bar = progressBar(say("reading"), say("keepOpen"));
    place.replaceChildren(...bar.view);
    bar.view[0]?.focus();
    try {
      const slots = this.file ? await localSlots(this.file) : await readMailbox(this.receipt, page, setting.solver);
      this.page = page;
      this.more = slots.every(looksSealed) && page < LAST_PAGE && !this.file;
      await this.take(slots);
      await this.show();
    } catch (failure) {
      this.failed(failure, () => void this.open(page));
    }
  }

  private async take(slots: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
    // On disk there is one roster, the one saved beside the page; a reply of another epoch is refused.
    const note = this.setting.offline ? (): Promise<string> => chosenNote(this.setting) : fetchRoster;
    for (const slot of slots) {
      try {
        const reply = await openReply(slot, this.receipt, this.setting.root, note);
        if (reply) {
          this.replies.push(reply);
        }
      } catch (failure) {
        if (!(failure instanceof Refused)) {
          throw failure;
        }
        this.refused++;
      }
    }
  }

  private async show(): Promise<void> {
    const { say, place, offline } = this.setting;
    const heading = el("h2", { tabindex: "-1", id: "mailbox" }, say("replies"));
    const form = el("div", { id: "answer" });
    place.replaceChildren(
      heading,
      ...(this.refused > 0 ? [el("p", { class: "rp-warning", id: "refused", role: "alert" }, say("refused", this.refused))] : []),
      ...(this.replies.length === 0 ? [el("p", { id: "no-reply" }, say("noReplies"))] : this.replies.map((reply, i) => this.view(reply, i))),
      ...(this.more ? [el("button", { type: "button", class: "rp-button rp-button--quiet", click: () => void this.open(this.page + 1) }, say("older"))] : []),
      form,
      ...identityView(this.setting, this.receipt),
      el("p", { class: "rp-strong" }, say("leave")),
    );
    // What came is shown even when nothing can be sealed now.
    const roster = offline ? undefined : await trustedRoster({ ...this.setting, place: form }, this.leave);
    if (roster) {
      this.answerForm(form, roster);
    }
    heading.focus();
  }

  private view(reply: Reply, index: number): HTMLElement {
    const { say, tongue } = this.setting;
    const { message, enclosures } = reply.opened;
    const member = reply.roster.members.find((one) => one.verifier === message.sender);
    const body = reply.roster.bodies.find((one) => one.slug === member?.body);
    return el(
      "article",
      { class: "rp-message", "aria-labelledby": "reply-" + index },
      el("h3", { id: "reply-" + index }, say("replyFrom", body?.[tongue] ?? "", message.sent ?? "")),
      el("p", { class: "rp-entered" }, message.text),
      ...enclosures.map((one) =>
        el("p", {}, el("button", { type: "button", class: "rp-link", click: () => download(one.name, one.content) }, say("saveFile", one.name, sizeText(one.content.length)))),
      ),
      el("p", { class: "rp-good" }, say("replyGenuine")),
    );
  }

  /** The newest reply tells who reads the thread. Before there is one nobody remembers: the reporter chooses again, and nobody is chosen beforehand, for a body that was struck out must not come back by oversight. */
  private answerForm(place: HTMLElement, roster: Roster): void {
    const { say } = this.setting;
    const fresh = this.replies.length === 0;
    roster.bodies.forEach((body) => this.struck.add(body.slug));
    const files = el("input", { type: "file", id: "answer-files", name: "answer-files", multiple: true });
    showStep(place, say, {
      title: say("answerTitle"),
      fields: [
        textField({ id: "answer-text", label: say("answerLabel"), rows: 8 }),
        el("div", { class: "rp-field" }, el("label", { for: "answer-files", class: "rp-label" }, say("addFiles")), files),
        ...(fresh ? [el("p", { class: "rp-hint" }, say("bodiesAgain")), bodyBoxes(this.setting, roster, this.struck)] : []),
      ],
      button: say("seal"),
      back: this.leave,
      go: (form) => {
        const text = entered(form, "answer-text");
        if (text === "") {
          return [{ field: "answer-text", text: say("write") }];
        }
        if (fresh && roster.bodies.every((body) => this.struck.has(body.slug))) {
          return [{ field: "body-" + (roster.bodies[0]?.slug ?? ""), text: say("bodiesNone") }];
        }
        void this.answer({ text, files: [...(files.files ?? [])], shown: roster });
        return [];
      },
    });
  }

  private async answer(answer: Answer): Promise<void> {
    const { say, place, setting } = { ...this.setting, setting: this.setting };
    const bar = progressBar(say("sealing"), say("keepOpen"));
    place.replaceChildren(...bar.view);
    bar.view[0]?.focus();
    let sealed = answer.sealed;
    try {
      sealed ??= await this.sealed(answer, bar.share);
      if (!sealed) {
        return;
      }
      bar.stage(say("sending"));
      const taken = await send(this.receipt, sealed.epoch, sealed.commitment, sealed.file, setting.solver, bar.share);
      const heading = el("h2", { tabindex: "-1", id: "sent" }, say("answerSent"));
      place.replaceChildren(heading, ...proofView(setting, { ...taken }), el("p", { class: "rp-strong" }, say("leave")));
      heading.focus();
    } catch (failure) {
      // After a lost answer the very same file goes again: the server, which may have it already, stores it once.
      const { text, files, shown } = answer;
      const kept = sealed && !needsNewSeal(failure) ? { sealed } : {};
      this.failed(failure, () => void this.answer({ text, files, shown, ...kept }));
    }
  }

  /** Sealed to the roster of now; a body that was not offered with the boxes stays out. Nothing when there is no roster to trust: then the page has said so. */
  private async sealed({ text, files, shown }: Answer, progress: Progress): Promise<SealedMessage | undefined> {
    const roster = await trustedRoster(this.setting, this.leave, shown.epoch);
    if (!roster) {
      return undefined;
    }
    const enclosures = await Promise.all(files.map(async (file) => ({ name: file.name, content: await bytesOf(file) })));
    const last = this.replies[0];
    const struck = new Set([...this.struck, ...notOffered(shown, roster)]);
    const recipients = last ? movedRecipients(last.recipients, last.roster, roster) : recipientsWithout(roster, struck);
    const written = { language: this.setting.tongue, text, enclosures };
    return sealMessage(this.receipt, written, stepAfter(this.replies), roster, recipients, today(), progress);
  }

  private failed(failure: unknown, again: () => void): void {
    const { say, place } = this.setting;
    showStep(place, say, {
      title: say("failedTitle"),
      fields: [el("p", { id: "failure" }, inWords(say, failure))],
      button: say("again"),
      back: this.leave,
      go: again,
    });
  }
}

async function localSlots(file: File): Promise<Uint8Array<ArrayBuffer>[]> {
  const bytes = await bytesOf(file);
  return Array.from({ length: Math.min(SLOTS, Math.floor(bytes.length / SLOT)) }, (_, i) => bytes.slice(i * SLOT, (i + 1) * SLOT));
}

