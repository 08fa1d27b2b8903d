// Sealing what was entered, sending it, and what the page says then. Nothing is lost when it fails.

import { download, el } from "../protocol/dom.js";
import { notOffered, sameBodies } from "../protocol/readers.js";
import { type Roster } from "../protocol/roster.js";
import { type Taken, send } from "../protocol/service.js";
import { type SealedMessage } from "../protocol/thread.js";
import { type Draft } from "./draft.js";
import { progressBar, showStep } from "./form.js";
import { fact, identityView, proofView, wordsView } from "./receipts.js";
import { type Setting, inWords, needsNewSeal } from "./setting.js";
import { trustedRoster } from "./trust.js";

/** What the steps before it are asked for. */
export interface Steps {
  readonly review: () => void;
  /** A newer roster names other bodies: who may read it is asked again, then comes the last look. */
  readonly askAgain: (roster: Roster) => void;
}

export class Sending {
  /** Sealed of what is entered now. After a lost answer the very same file is sent again, so that the server, which may have it already, stores it once. */
  private ready: SealedMessage | undefined;

  constructor(
    private readonly setting: Setting,
    private readonly draft: Draft,
    private roster: Roster,
    private readonly steps: Steps,
  ) {}

  /** Something may be entered anew: what was sealed is not of that. */
  forget(): void {
    this.ready = undefined;
  }

  async seal(): Promise<void> {
    const { say, place, setting } = { ...this.setting, setting: this.setting };
    const bar = progressBar(say("sealing"), say("keepOpen"));
    place.replaceChildren(...bar.view);
    bar.view[0]?.focus();
    try {
      const sealed = (this.ready ??= await this.draft.sealed(this.roster, setting.tongue, bar.share));
      if (setting.offline) {
        this.saved(sealed);
        return;
      }
      bar.stage(say("solving"));
      const solver: Setting["solver"] = async (puzzle, binding) => {
        const nonce = await setting.solver(puzzle, binding);
        bar.stage(say("sending"));
        return nonce;
      };
      this.done(await send(this.draft.receipt, sealed.epoch, sealed.commitment, sealed.file, solver, bar.share), sealed);
    } catch (failure) {
      this.failed(failure);
    }
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
      back: () => this.steps.review(),
      go: () => void this.again(),
    });
  }

  /** What is not sealed yet is sealed to the roster of now. Where that names other bodies, the reporter is asked first: nobody reads along who was not offered. */
  private async again(): Promise<void> {
    const shown = this.roster;
    if (!this.ready) {
      const roster = await trustedRoster(this.setting, () => this.steps.review(), shown.epoch);
      if (!roster) {
        return;
      }
      this.roster = roster;
    }
    if (sameBodies(shown, this.roster)) {
      await this.seal();
      return;
    }
    notOffered(shown, this.roster).forEach((slug) => this.draft.struck.add(slug));
    this.steps.askAgain(this.roster);
  }

  private done(taken: Taken, sealed: SealedMessage): void {
    const { place, say, tongue } = this.setting;
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
      wordsView(this.draft.receipt, tongue),
      ...proofView(this.setting, proof),
      ...identityView(this.setting, this.draft.receipt),
      el("p", { class: "rp-strong" }, say("leave")),
    );
    heading.focus();
  }

  /** The copy on disk only writes the file. */
  private saved(sealed: SealedMessage): void {
    const { say, place } = this.setting;
    const { mailbox, auth } = this.draft.receipt;
    const heading = el("h2", { tabindex: "-1", id: "sent" }, say("offlineDone"));
    download("report.age", sealed.file);
    place.replaceChildren(
      heading,
      el("p", {}, say("offlineLead")),
      el(
        "dl",
        { class: "rp-facts" },
        fact(say("mailbox"), mailbox, "offline-mailbox"),
        fact(say("auth"), auth, "offline-auth"),
        fact(say("epoch"), String(sealed.epoch), "offline-epoch"),
        fact(say("fileHash"), sealed.sha256, "sha256"),
      ),
    );
    heading.focus();
  }
}
