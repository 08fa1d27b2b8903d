// Writing again after coming back: to whom the thread was sealed before, or, before any reply, to whom the reporter says.

import { bytesOf, el } from "../protocol/dom.js";
import { movedRecipients, notOffered, recipientsWithout } from "../protocol/readers.js";
import { type Receipt } from "../protocol/receipt.js";
import { type Roster } from "../protocol/roster.js";
import { type Progress } from "../protocol/sealing.js";
import { send } from "../protocol/service.js";
import { type Reply, type SealedMessage, sealMessage, stepAfter } from "../protocol/thread.js";
import { bodiesFaults, bodyBoxes } from "./bodies.js";
import { entered, progressBar, showStep, textField } from "./form.js";
import { proofView } from "./receipts.js";
import { type Setting, inWords, needsNewSeal, today } from "./setting.js";
import { trustedRoster } from "./trust.js";

/** What the reporter writes after coming back. */
interface Answer {
  readonly text: string;
  readonly files: readonly File[];
  /** Whose bodies the boxes named. */
  readonly shown: Roster;
  /** The file, once it was made. */
  readonly sealed?: SealedMessage;
}

export class Answering {
  private readonly struck = new Set<string>();

  constructor(
    private readonly setting: Setting,
    private readonly receipt: Receipt,
    /** Newest first. */
    private readonly replies: readonly Reply[],
    private readonly leave: () => void,
  ) {}

  /** The newest reply tells who reads the thread. Before there is one nobody remembers: the reporter chooses again, and nobody is chosen beforehand, for a body that was struck out must not come back by oversight. */
  ask(place: HTMLElement, roster: Roster): void {
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
        const faults = fresh ? bodiesFaults(this.setting, roster, this.struck) : [];
        if (faults.length === 0) {
          void this.answer({ text, files: [...(files.files ?? [])], shown: roster });
        }
        return faults;
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
      showFailure(setting, failure, this.leave, () => void this.answer({ text, files, shown, ...kept }));
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
}

/** Says what went wrong; what was written is kept. */
export function showFailure({ say, place }: Setting, failure: unknown, back: () => void, again: () => void): void {
  showStep(place, say, {
    title: say("failedTitle"),
    fields: [el("p", { id: "failure" }, inWords(say, failure))],
    button: say("again"),
    back,
    go: again,
  });
}
