// An investigator's side of a thread: what belongs to it, replies, and the fields of its case. Section 10 of docs/reports-protocol.md.

import { type Bytes, byBytes, refuse, utf8 } from "./bytes.js";
import { type Investigator } from "./keyfile.js";
import { type Draft, type Enclosure, writeMessage } from "./message.js";
import { membersOf } from "./messageform.js";
import { type Opened, expect, readMessage } from "./opened.js";
import { type Roster } from "./roster.js";
import { REPLY_SIZE, padded, paddedSize, seal, stanzas, unseal } from "./sealing.js";
import { readTar, writeTar } from "./tar.js";

/**
 * Opens a message.
 *
 * @param rewrapped its header has other recipients than its sender signed, because it was handed over
 * @param thread a signed one of another thread is refused
 */
export async function openMessage(file: Bytes, keys: Investigator, rewrapped: boolean, thread: string): Promise<Opened> {
  const opened = readMessage(await unseal(file, keys.identity));
  return expect(opened, { thread, stanzas: stanzas(file), own: keys.recipient }, rewrapped);
}

/**
 * Those that are not of the thread's own voice, by their place in the list. Its reports have one kind, thread and address for replies in common, and the signed ones a sender. Whoever runs the server can add messages to a
 * thread, but does not know that address: it stands inside the sealed ones alone.
 */
export function strangers(reports: readonly (Opened | undefined)[], thread: string): Set<number> {
  const sender = reports.find((one) => one?.signed)?.message.sender;
  const replyTo = reports.find((one) => one)?.message.replyTo;
  const odd = reports.map((one, i) => {
    const { message, signed } = one ?? {};
    const foreign = message !== undefined && (message.kind !== "report" || (message.thread ?? thread) !== thread || message.replyTo !== replyTo);
    return foreign || (signed === true && message?.sender !== sender) ? i : -1;
  });
  return new Set(odd.filter((i) => i >= 0));
}

/** The message that tells who reads the thread and where replies go: the last of its own voice, and once one is signed, the last that is. Nothing that anybody else put there decides it. */
export function leading(reports: readonly (Opened | undefined)[], thread: string): Opened | undefined {
  const odd = strangers(reports, thread);
  const own = reports.filter((one, i): one is Opened => one !== undefined && !odd.has(i));
  return own.filter((one) => one.signed).at(-1) ?? own.at(-1);
}

/** Believes a reply of colleagues as its reporter does: signed by somebody of the roster of its epoch. Whoever can add a file to the thread can make any other. */
export async function believedReply(opened: Opened, rosterOf: (epoch: number) => Promise<Roster>): Promise<Opened> {
  const { kind, epoch, sender } = opened.message;
  if (!opened.signed || kind !== "reply" || epoch === undefined) {
    return refuse("no reply of investigators");
  }
  const { members } = await rosterOf(epoch);
  return members.some((member) => member.verifier === sender) ? opened : refuse("its sender is not in the roster");
}

/** Replies to another address than the thread's, by their place in the list: its reporter has not read them. */
export function astray(replies: readonly (Opened | undefined)[], last: Opened): Set<number> {
  const odd = replies.map((one, i) => (one !== undefined && one.message.replyTo !== last.message.replyTo ? i : -1));
  return new Set(odd.filter((i) => i >= 0));
}

export interface ReplyDraft {
  readonly thread: string;
  readonly sequence: number;
  readonly previous: string;
  readonly replyTo: string;
  readonly language: "en" | "zh";
  readonly text: string;
  readonly enclosures: readonly Enclosure[];
}

/** Seals a reply to the thread's 8 and the reporter; always 64 KiB. */
export async function sealReply(keys: Investigator, reply: ReplyDraft, roster: Roster, eight: readonly string[], today: string): Promise<Bytes> {
  if (!roster.members.some((member) => member.verifier === keys.verifier)) {
    refuse("these keys are not in the roster of today");
  }
  const recipients = [...eight, reply.replyTo].sort(byBytes);
  const { enclosures, ...rest } = reply;
  const draft: Draft = { kind: "reply", ...rest, epoch: roster.epoch, recipients, sent: today };
  return seal(padded(writeMessage(draft, enclosures, keys.signingSeed), REPLY_SIZE), recipients);
}

/** An investigator's own fields of a case: JSON of the desk, sealed like a message. */
export async function sealWorking(fields: Readonly<Record<string, string>>, recipients: readonly string[]): Promise<Bytes> {
  const archive = writeTar([{ name: "working.json", content: utf8(JSON.stringify(fields)) }]);
  return seal(padded(archive, paddedSize(archive.length)), recipients);
}

export async function openWorking(file: Bytes, keys: Investigator): Promise<Record<string, string>> {
  const entry = readTar(await unseal(file, keys.identity))[0];
  const fields = entry?.name === "working.json" ? membersOf(entry.content) : refuse("no working fields");
  const pairs = Object.entries(fields).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return Object.fromEntries(pairs);
}
