// The form of message.json: what must be in it, and what may be missing from one that was made by hand. Section 3 of docs/reports-protocol.md.

import { type Bytes, byBytes, refuse, text } from "./bytes.js";
import { type Attachment, MOST_ATTACHMENTS, type Message } from "./message.js";
import { type Opened } from "./opened.js";
import { isRecipient } from "./receipt.js";

/** What an object of JSON holds, whatever it is. */
export function membersOf(json: Bytes): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text(json));
  } catch {
    refuse("what should be JSON is none");
  }
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse("what should be an object of JSON is none");
}

/** A message with all that a signed one has. */
export function complete(raw: Record<string, unknown>): Message {
  const hex = /^[0-9a-f]{64}$/u;
  const is = (name: string, form: RegExp): boolean => typeof raw[name] === "string" && form.test(raw[name]);
  const recipients = raw["recipients"];
  const sound =
    is("thread", hex) &&
    is("previous", hex) &&
    is("sender", hex) &&
    isCount(raw["sequence"]) &&
    isCount(raw["epoch"]) &&
    Array.isArray(recipients) &&
    recipients.length === (raw["kind"] === "reply" ? 9 : 8) &&
    recipients.every((one, i) => typeof one === "string" && isRecipient(one) && (i === 0 || byBytes(String(recipients[i - 1]), one) < 0)) &&
    (raw["attachments"] === undefined || isList(raw["attachments"]));
  return sound ? ({ ...raw, ...readable(raw) } as unknown as Message) : refuse("message.json is not as it must be");
}

/** The least that a message has, with what else is usable of it. */
export function readable(raw: Record<string, unknown>): Opened["message"] {
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
export function audience(raw: Record<string, unknown>): Pick<Partial<Message>, "recipients" | "epoch"> {
  const { recipients, epoch, kind } = raw;
  if (recipients === undefined) {
    return isCount(epoch) ? { epoch } : {};
  }
  const count = kind === "reply" ? 9 : 8;
  const sound =
    isCount(epoch) &&
    Array.isArray(recipients) &&
    recipients.length === count &&
    new Set(recipients).size === count &&
    recipients.every((one) => typeof one === "string" && isRecipient(one));
  return sound ? { recipients: [...(recipients as string[])].sort(byBytes), epoch } : refuse("message.json names its readers wrongly");
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;

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
