// Messages: an archive of message.json, its signature and the attachments. Section 3 of docs/reports-protocol.md.

import { ed25519 } from "@noble/curves/ed25519.js";
import { type Bytes, byBytes, fromHex, hash, refuse, text, toHex, utf8 } from "./bytes.js";
import { isRecipient } from "./receipt.js";
import { type Entry, readTar, writeTar } from "./tar.js";

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

/** Reads an archive and checks whatever can be checked without knowing the thread; refuses everything that contradicts itself. */
export function readMessage(archive: Bytes): Opened {
  const entries = readTar(archive);
  const first = entries[0];
  if (first?.name !== "message.json") {
    return refuse("the archive does not begin with message.json");
  }
  const raw = members(first.content);
  const signature = entries[1]?.name === "message.sig" ? entries[1].content : undefined;
  const message = signature ? signedMessage(raw, first.content, signature) : { ...unsignedMessage(raw), ...audience(raw) };
  const files = entries.slice(signature ? 2 : 1);
  const enclosures = signature ? enclosed(message.attachments ?? [], files) : files;
  return { message, signed: signature !== undefined, byServer: raw["sealedBy"] === "server", digest: toHex(hash(first.content)), enclosures };
}

function members(json: Bytes): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text(json));
  } catch {
    refuse("message.json is no JSON");
  }
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse("message.json is no object");
}

function signedMessage(raw: Record<string, unknown>, json: Bytes, signature: Bytes): Message {
  const message = complete(raw);
  const hex = /^([0-9a-f]{128})\n$/u.exec(text(signature))?.[1] ?? refuse("message.sig is no signature");
  const right = ed25519.verify(fromHex(hex, 64), transcript(message, json), fromHex(message.sender, 32), { zip215: false });
  return right ? message : refuse("the signature is wrong");
}

function complete(raw: Record<string, unknown>): Message {
  const hex = /^[0-9a-f]{64}$/u;
  const is = (name: string, form: RegExp): boolean => typeof raw[name] === "string" && form.test(raw[name]);
  const counts = (name: string, least: number): boolean => Number.isSafeInteger(raw[name]) && (raw[name] as number) >= least;
  const recipients = raw["recipients"];
  const sound =
    is("thread", hex) &&
    is("previous", hex) &&
    is("sender", hex) &&
    counts("sequence", 1) &&
    counts("epoch", 1) &&
    Array.isArray(recipients) &&
    recipients.length === (raw["kind"] === "reply" ? 9 : 8) &&
    recipients.every((one, i) => typeof one === "string" && isRecipient(one) && (i === 0 || byBytes(String(recipients[i - 1]), one) < 0)) &&
    (raw["attachments"] === undefined || isList(raw["attachments"]));
  return sound ? ({ ...raw, ...unsignedMessage(raw) } as unknown as Message) : refuse("message.json is not as it must be");
}

/** The least that a message has, with what else is usable of it. */
function unsignedMessage(raw: Record<string, unknown>): Opened["message"] {
  const { kind, text: words, replyTo, language } = raw;
  if (raw["version"] !== 1 || (kind !== "report" && kind !== "reply") || typeof words !== "string") {
    return refuse("message.json is not as it must be");
  }
  if (typeof replyTo !== "string" || !isRecipient(replyTo)) {
    return refuse("message.json names nobody to reply to");
  }
  const answers = texts(raw["answers"]);
  return { kind, text: words, replyTo, language: language === "zh" ? "zh" : "en", ...(answers ? { answers } : {}) };
}

/** Whoever leaves people out with stock tools names those who are left, or replies would go to everybody. Names that make no sense are refused: to take them for everybody would tell the wrong people. */
function audience(raw: Record<string, unknown>): Pick<Partial<Message>, "recipients" | "epoch"> {
  const { recipients, epoch } = raw;
  if (recipients === undefined) {
    return {};
  }
  const sound =
    Number.isSafeInteger(epoch) &&
    (epoch as number) >= 1 &&
    Array.isArray(recipients) &&
    recipients.length === 8 &&
    new Set(recipients).size === 8 &&
    recipients.every((one) => typeof one === "string" && isRecipient(one));
  return sound ? { recipients: [...(recipients as string[])].sort(byBytes), epoch: epoch as number } : refuse("message.json names its readers wrongly");
}

function texts(value: unknown): Record<string, string> | undefined {
  if (typeof value !== "object" || value === null) {
    return undefined;
  }
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return Object.fromEntries(pairs.slice(0, 60));
}

function isList(value: unknown): value is Attachment[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_ATTACHMENTS &&
    value.every(
      (one: Partial<Attachment> | null) =>
        typeof one === "object" &&
        one !== null &&
        typeof one.file === "string" &&
        /^attachment-[1-9][0-9]?(?:\.[a-z0-9]{1,8})?$/u.test(one.file) &&
        typeof one.name === "string" &&
        typeof one.size === "number" &&
        typeof one.sha256 === "string",
    )
  );
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

