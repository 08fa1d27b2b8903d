// Bytes and their written forms. Everything that is compared, hashed or signed in the protocol goes through these.

import { base64 } from "@scure/base";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** Browsers take only bytes of an unshared buffer; everything here is of that kind. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Something that a client was sent is not what the protocol says. The message is for developers; pages say it in their own words. */
export class Refused extends Error {}

export function refuse(why: string): never {
  throw new Refused(why);
}

export const utf8 = (text: string): Bytes => own(utf8ToBytes(text));
export const join = (...parts: Uint8Array[]): Bytes => own(concatBytes(...parts));
export const hash = (bytes: Uint8Array): Bytes => own(sha256(bytes));
export const toHex = (bytes: Uint8Array): string => bytesToHex(bytes);
export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes);

/** Lower-case hex of exactly this many bytes. */
export function fromHex(text: string, length: number): Bytes {
  if (!/^(?:[0-9a-f]{2})*$/.test(text) || text.length !== 2 * length) {
    refuse("not the hex of " + length + " bytes");
  }
  return own(hexToBytes(text));
}

/** Standard, padded, canonical base64. */
export function fromBase64(text: string): Bytes {
  try {
    return own(base64.decode(text));
  } catch {
    return refuse("not base64");
  }
}

/** Text that is valid UTF-8, or nothing. */
export function text(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse("not UTF-8");
  }
}

export function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

/** Orders texts by their bytes; those of the protocol are ASCII. */
export const byBytes = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function own(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Bytes) : new Uint8Array(bytes);
}
