// Coming back with the words alone: replies that prove genuine.

import { Refused } from "../protocol/bytes.js";
import { bytesOf, download, el, sizeText } from "../protocol/dom.js";
import { type Receipt, receiptOfWords } from "../protocol/receipt.js";
import { SLOT, looksSealed } from "../protocol/sealing.js";
import { SLOTS, fetchRoster, readMailbox } from "../protocol/service.js";
import { type Reply, newestEpoch, openReply } from "../protocol/thread.js";
import { Answering, showFailure } from "./answering.js";
import { type Fault, entered, progressBar, showStep, textField } from "./form.js";
import { identityView } from "./receipts.js";
import { type Setting } from "./setting.js";
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

class Mailbox {
  private readonly replies: Reply[] = [];
  private refused = 0;
  private page = 0;
  private more = true;

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
      showFailure(this.setting, failure, this.leave, () => void this.open(page));
    }
  }

  private async take(slots: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
    // On disk there is one roster, the one saved beside the page; a reply of another epoch is refused.
    const note = this.setting.offline ? (): Promise<string> => chosenNote(this.setting) : fetchRoster;
    const genuine: Reply[] = [];
    let refused = 0;
    for (const slot of slots) {
      try {
        const reply = await openReply(slot, this.receipt, this.setting.root, note);
        genuine.push(...(reply ? [reply] : []));
      } catch (failure) {
        if (!(failure instanceof Refused)) {
          throw failure;
        }
        refused++;
      }
    }
    // Only a page that was read whole counts: one that fails half way is read again.
    this.replies.push(...genuine);
    this.refused += refused;
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
    const roster = offline ? undefined : await trustedRoster({ ...this.setting, place: form }, this.leave, newestEpoch(this.replies));
    if (roster) {
      new Answering(this.setting, this.receipt, this.replies, this.leave).ask(form, roster);
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
}

async function localSlots(file: File): Promise<Uint8Array<ArrayBuffer>[]> {
  const bytes = await bytesOf(file);
  return Array.from({ length: Math.min(SLOTS, Math.floor(bytes.length / SLOT)) }, (_, i) => bytes.slice(i * SLOT, (i + 1) * SLOT));
}

