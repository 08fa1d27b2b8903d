// What the reporter has entered so far, and the sealing of it. It lives in this page's memory and nowhere else.

import { bytesOf } from "../protocol/dom.js";
import { type Enclosure } from "../protocol/message.js";
import { recipientsWithout } from "../protocol/readers.js";
import { type Receipt, type Tongue, newReceipt } from "../protocol/receipt.js";
import { type Roster } from "../protocol/roster.js";
import { type Progress } from "../protocol/sealing.js";
import { FIRST, type SealedMessage, sealMessage } from "../protocol/thread.js";
import { kept } from "./questions.js";
import { today } from "./setting.js";

export class Draft {
  answers: Record<string, string> = {};
  readonly files: File[] = [];
  /** Slugs of the bodies that must not read it. */
  readonly struck = new Set<string>();
  readonly receipt: Receipt = newReceipt();

  async sealed(roster: Roster, tongue: Tongue, progress: Progress): Promise<SealedMessage> {
    const { account = "", ...rest } = kept(this.answers);
    const enclosures: Enclosure[] = await Promise.all(this.files.map(async (file) => ({ name: file.name, content: await bytesOf(file) })));
    const written = { language: tongue, text: account, answers: rest, enclosures };
    return sealMessage(this.receipt, written, FIRST, roster, recipientsWithout(roster, this.struck), today(), progress);
  }
}

/** Where a step leads. */
export interface Way {
  readonly back: () => void;
  readonly next: () => void;
}
