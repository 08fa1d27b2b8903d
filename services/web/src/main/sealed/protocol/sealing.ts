// Padding and age. Section 4 of docs/reports-protocol.md.

import { Decrypter, Encrypter } from "age-encryption";
import { type Bytes, join, refuse, text, utf8 } from "./bytes.js";

const KIB = 1024;
/** What an archive may be padded to. */
export const SIZES = [16, 64, 256, KIB, 4 * KIB, 16 * KIB, 64 * KIB].map((kib) => kib * KIB);
export const REPLY_SIZE = 64 * KIB;
/** Bytes of a sealed reply: a slot of a mailbox. */
export const SLOT = 66_520;

const MAGIC = "age-encryption.org/v1\n";
/** Bytes handed on at once, and after how many the page may draw. */
const PIECE = 64 * KIB;
const BREATH = 1024 * KIB;

/** Told how much is done, between 0 and 1. */
export type Progress = (share: number) => void;

/** The next size that holds it. */
export function paddedSize(length: number): number {
  return SIZES.find((size) => length <= size) ?? refuse("too large to be sealed");
}

export function padded(archive: Bytes, size: number): Bytes {
  if (archive.length > size) {
    refuse("too large to be sealed");
  }
  const whole = new Uint8Array(size);
  whole.set(archive);
  return whole;
}

/** Encrypts what is padded already, to X25519 recipients in random order. */
export async function seal(plain: Bytes, recipients: readonly string[], progress: Progress = () => {}): Promise<Bytes> {
  const encrypter = new Encrypter();
  for (const recipient of shuffled(recipients)) {
    encrypter.addRecipient(recipient);
  }
  const sealed = await encrypter.encrypt(inPieces(plain, progress));
  return collect(sealed);
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    parts.push(piece.value);
  }
  return join(...parts);
}

function inPieces(plain: Bytes, progress: Progress): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (at % BREATH === 0) {
        progress(plain.length === 0 ? 1 : at / plain.length);
        await breath();
      }
      controller.enqueue(plain.subarray(at, at + PIECE));
      at += PIECE;
      if (at >= plain.length) {
        progress(1);
        controller.close();
      }
    },
  });
}

/** Lets the page draw and answer. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (): void => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Opens a file with an identity; refuses one that is not sealed to it. */
export async function unseal(file: Bytes, identity: string): Promise<Bytes> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return new Uint8Array(await decrypter.decrypt(file));
  } catch {
    return refuse("not sealed to this key, or damaged");
  }
}

/** Whether bytes may be an age file at all: noise of an empty slot is not. */
export function looksSealed(bytes: Bytes): boolean {
  const magic = utf8(MAGIC);
  return magic.every((byte, i) => bytes[i] === byte);
}

/** How many X25519 stanzas the header has; refuses any other kind. */
export function stanzas(file: Bytes): number {
  if (!looksSealed(file)) {
    refuse("not an age file");
  }
  const lines = text(file.slice(0, Math.min(file.length, 8 * KIB)).map((byte) => (byte < 128 ? byte : 63))).split("\n");
  let count = 0;
  let next = 1;
  while (/^-> X25519 [A-Za-z0-9+/]{43}$/u.test(lines[next] ?? "")) {
    if (!/^[A-Za-z0-9+/]{43}$/u.test(lines[next + 1] ?? "")) {
      refuse("a stanza is not as it must be");
    }
    count++;
    next += 2;
  }
  return /^--- [A-Za-z0-9+/]{43}$/u.test(lines[next] ?? "") ? count : refuse("the header has other stanzas");
}

function shuffled(recipients: readonly string[]): string[] {
  const order = crypto.getRandomValues(new Uint32Array(recipients.length));
  return recipients
    .map((recipient, i) => ({ recipient, key: order[i] ?? 0 }))
    .sort((one, other) => one.key - other.key)
    .map((one) => one.recipient);
}
