// Writing a message: an archive of message.json, its signature and the attachments. Section 3 of docs/reports-protocol.md.

import { ed25519 } from "@noble/curves/ed25519.js";
import { type Bytes, byBytes, hash, refuse, toHex, utf8 } from "./bytes.js";
import { type Entry, writeTar } from "./tar.js";

export const NO_MESSAGE = "0".repeat(64);
export const MOST_ATTACHMENTS = 20;

export type Kind = "report" | "reply";

export interface Attachment {
  readonly file: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

export interface Message {
  readonly version: 1;
  readonly kind: Kind;
  readonly thread: string;
  readonly sequence: number;
  readonly previous: string;
  readonly epoch: number;
  readonly sender: string;
  readonly replyTo: string;
  readonly recipients: readonly string[];
  readonly sent?: string;
  readonly language: "en" | "zh";
  readonly text: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly Attachment[];
}

/** A file that is to go along, under the name it has at home. */
export interface Enclosure {
  readonly name: string;
  readonly content: Bytes;
}

export type Draft = Omit<Message, "version" | "sender" | "attachments">;

/** The archive of a signed message, not padded yet. */
export function writeMessage(draft: Draft, enclosures: readonly Enclosure[], signingSeed: Bytes): Bytes {
  if (enclosures.length > MOST_ATTACHMENTS) {
    refuse("at most 20 files go with a message");
  }
  const attachments = enclosures.map((one, i) => ({
    file: "attachment-" + (i + 1) + extension(one.name),
    name: [...one.name].slice(0, 200).join(""),
    size: one.content.length,
    sha256: toHex(hash(one.content)),
  }));
  const sender = toHex(ed25519.getPublicKey(signingSeed));
  const recipients = [...draft.recipients].sort(byBytes);
  const message: Message = { version: 1, ...draft, recipients, sender, attachments };
  const json = utf8(JSON.stringify(message));
  const signature = ed25519.sign(transcript(message, json), signingSeed);
  const entries: Entry[] = [
    { name: "message.json", content: json },
    { name: "message.sig", content: utf8(toHex(signature) + "\n") },
    ...enclosures.map((one, i) => ({ name: attachments[i]?.file ?? "", content: one.content })),
  ];
  return writeTar(entries);
}

/** What the sender signs: kind, thread, the message and the sorted recipients, so that a message sealed anew to others is found out. */
export function transcript(message: Pick<Message, "kind" | "thread" | "recipients">, json: Bytes): Bytes {
  const lines = [
    "daylight-message-v1",
    message.kind,
    message.thread,
    toHex(hash(json)),
    ...[...message.recipients].sort(byBytes),
  ];
  return utf8(lines.map((line) => line + "\n").join(""));
}

function extension(name: string): string {
  return /\.[a-z0-9]{1,8}$/u.exec(name.toLowerCase())?.[0] ?? "";
}
