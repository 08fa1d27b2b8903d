// Reading a message: its archive, its signature, and what it says of itself. Section 3 of docs/reports-protocol.md.

import { ed25519 } from "@noble/curves/ed25519.js";
import { type Bytes, fromHex, hash, refuse, text, toHex } from "./bytes.js";
import { type Attachment, type Enclosure, type Message, transcript } from "./message.js";
import { audience, complete, membersOf, readable } from "./messageform.js";
import { isRecipient } from "./receipt.js";
import { type Entry, readTar } from "./tar.js";

/** What was read. A message made with stock tools has no signature, and may lack everything but text and replyTo. */
export interface Opened {
  readonly message: Partial<Message> & Pick<Message, "kind" | "text" | "replyTo">;
  readonly signed: boolean;
  /** The server sealed it for somebody without script. */
  readonly byServer: boolean;
  /** SHA-256 of message.json, for the next one's `previous`. */
  readonly digest: string;
  readonly enclosures: readonly Enclosure[];
}

/** Reads an archive and checks whatever can be checked without knowing the thread; refuses everything that contradicts itself. */
export function readMessage(archive: Bytes): Opened {
  const entries = readTar(archive);
  const first = beginning(entries);
  const raw = membersOf(first.content);
  const signature = entries[1]?.name === "message.sig" ? entries[1].content : undefined;
  const message = signature ? signedMessage(raw, first.content, signature) : { ...readable(raw), ...audience(raw) };
  const files = entries.slice(signature ? 2 : 1);
  const enclosures = signature ? enclosed(message.attachments ?? [], files) : files;
  return { message, signed: signature !== undefined, byServer: raw["sealedBy"] === "server", digest: toHex(hash(first.content)), enclosures };
}

function beginning(entries: readonly Entry[]): Entry {
  const first = entries[0];
  return first?.name === "message.json" ? first : refuse("the archive does not begin with message.json");
}

/** Whom an archive is for, and nothing else of it: also of one that is refused as a message, for its maker said so all the same. */
export function addressed(archive: Bytes): Pick<Partial<Message>, "recipients" | "epoch" | "replyTo"> {
  const raw = membersOf(beginning(readTar(archive)).content);
  const replyTo = raw["replyTo"];
  return { ...audience(raw), ...(typeof replyTo === "string" && isRecipient(replyTo) ? { replyTo } : {}) };
}

function signedMessage(raw: Record<string, unknown>, json: Bytes, signature: Bytes): Message {
  const message = complete(raw);
  const hex = /^([0-9a-f]{128})\n$/u.exec(text(signature))?.[1] ?? refuse("message.sig is no signature");
  const right = ed25519.verify(fromHex(hex, 64), transcript(message, json), fromHex(message.sender, 32), { zip215: false });
  return right ? message : refuse("the signature is wrong");
}

function enclosed(listed: readonly Attachment[], files: readonly Entry[]): Enclosure[] {
  if (listed.length !== files.length) {
    refuse("the archive holds other files than its list");
  }
  return listed.map((one, i) => {
    const file = files[i];
    const same = file?.name === one.file && file.content.length === one.size && toHex(hash(file.content)) === one.sha256;
    return same ? { name: one.name, content: file.content } : refuse("an attachment is not the one that was signed");
  });
}

/** What a reader knows of the thread beforehand. */
export interface Expected {
  readonly thread: string;
  /** Stanzas of the age header. */
  readonly stanzas: number;
  /** The reader's own recipient. */
  readonly own: string;
}

/** Checks a signed message against the file it came in and the thread it was asked for; `rewrapped` files have another header than was signed. */
export function expect(opened: Opened, expected: Expected, rewrapped = false): Opened {
  const { thread, recipients } = opened.message;
  if (opened.signed) {
    if (thread !== expected.thread) {
      refuse("it belongs to another thread");
    }
    if (recipients?.length !== expected.stanzas || (!rewrapped && !recipients.includes(expected.own))) {
      refuse("it was signed for other recipients");
    }
  }
  return opened;
}
