// A reporter's side of a thread: sealing what they write, and believing only what the investigators signed. Sections 3, 7 and 8 of docs/reports-protocol.md.

import { type Bytes, hash, refuse, toHex } from "./bytes.js";
import { type Draft, type Enclosure, NO_MESSAGE, writeMessage } from "./message.js";
import { type Opened, expect, readMessage } from "./opened.js";
import { type Receipt, type Tongue, commitment } from "./receipt.js";
import { type Roster, rosterOfEpoch } from "./roster.js";
import { noSuchEpoch } from "./rosters.js";
import { type Progress, looksSealed, padded, paddedSize, seal, stanzas, unseal } from "./sealing.js";

/** What the reporter wrote. */
export interface Written {
  readonly language: Tongue;
  readonly text: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly enclosures: readonly Enclosure[];
}

/** Where in the thread a message stands. */
export interface Step {
  readonly sequence: number;
  readonly previous: string;
}

export const FIRST: Step = { sequence: 1, previous: NO_MESSAGE };

export interface SealedMessage {
  readonly file: Bytes;
  readonly sha256: string;
  readonly commitment: string;
  readonly epoch: number;
}

export async function sealMessage(
  receipt: Receipt,
  written: Written,
  step: Step,
  roster: Roster,
  recipients: readonly string[],
  today: string,
  progress?: Progress,
): Promise<SealedMessage> {
  const draft: Draft = {
    kind: "report",
    thread: receipt.thread,
    sequence: step.sequence,
    previous: step.previous,
    epoch: roster.epoch,
    replyTo: receipt.recipient,
    recipients,
    sent: today,
    language: written.language,
    text: written.text,
    ...(written.answers ? { answers: written.answers } : {}),
  };
  const archive = writeMessage(draft, written.enclosures, receipt.signingSeed);
  const file = await seal(padded(archive, paddedSize(archive.length)), recipients, progress);
  const fileHash = hash(file);
  return { file, sha256: toHex(fileHash), commitment: toHex(commitment(receipt, step.sequence, fileHash)), epoch: roster.epoch };
}

/** A reply that proved genuine, with the set of people who read the thread. */
export interface Reply {
  readonly opened: Opened;
  readonly roster: Roster;
  /** The thread's 8, without the reporter. */
  readonly recipients: readonly string[];
}

/**
 * Opens a slot of the mailbox. Nothing comes of noise. A file that opens but is not signed by somebody of the roster of its epoch, or belongs elsewhere, is refused.
 *
 * @param note gives the signed note of an epoch
 */
export async function openReply(
  slot: Bytes,
  receipt: Receipt,
  pinned: string,
  note: (epoch: number) => Promise<string>,
): Promise<Reply | undefined> {
  if (!looksSealed(slot)) {
    return undefined;
  }
  const count = stanzas(slot);
  const opened = expect(readMessage(await unseal(slot, receipt.identity)), {
    thread: receipt.thread,
    stanzas: count,
    own: receipt.recipient,
  });
  const { kind, epoch, sender, replyTo, recipients } = opened.message;
  if (!opened.signed || kind !== "reply" || count !== 9 || epoch === undefined || recipients === undefined) {
    return refuse("no reply of investigators");
  }
  const roster = rosterOfEpoch(await note(epoch).catch(noSuchEpoch), pinned, epoch);
  if (!roster.members.some((member) => member.verifier === sender)) {
    refuse("its sender is not in the roster");
  }
  if (replyTo !== receipt.recipient) {
    refuse("it is not to this reporter");
  }
  return { opened, roster, recipients: recipients.filter((one) => one !== receipt.recipient) };
}

/** Where the next message stands, after the newest reply known. */
export function stepAfter(replies: readonly Reply[]): Step {
  const last = replies.reduce<Opened | undefined>(
    (newest, { opened }) => ((opened.message.sequence ?? 0) > (newest?.message.sequence ?? 0) ? opened : newest),
    undefined,
  );
  return last ? { sequence: (last.message.sequence ?? 0) + 1, previous: last.digest } : FIRST;
}

/** The newest roster that replies were signed under: no older one is sealed to after it. */
export const newestEpoch = (replies: readonly Reply[]): number => Math.max(0, ...replies.map(({ roster }) => roster.epoch));
