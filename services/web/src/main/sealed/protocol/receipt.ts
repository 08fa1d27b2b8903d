// The receipt: twelve words, and the keys that come of them. Section 1 of docs/reports-protocol.md.

import { bech32 } from "@scure/base";
import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as chinese } from "@scure/bip39/wordlists/simplified-chinese.js";
import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type Bytes, hash, join, refuse, toHex, utf8 } from "./bytes.js";

const SALT = utf8("daylight-report-v1");
const ENTROPY = 16;

export type Tongue = "en" | "zh";

/** Everything that the words stand for. Words, identity and signing seed never leave the device. */
export interface Receipt {
  readonly entropy: Bytes;
  /** AGE-SECRET-KEY-1…, for age -d. */
  readonly identity: string;
  /** age1…, to which replies are sealed. */
  readonly recipient: string;
  readonly signingSeed: Bytes;
  /** 64 hex digits. */
  readonly verifier: string;
  readonly mailbox: string;
  readonly auth: string;
  readonly thread: string;
}

export function newReceipt(): Receipt {
  return receiptOf(crypto.getRandomValues(new Uint8Array(ENTROPY)));
}

export function receiptOf(entropy: Bytes): Receipt {
  if (entropy.length !== ENTROPY) {
    refuse("a receipt has 16 bytes of entropy");
  }
  const scalar = derive(entropy, "age-x25519");
  const signingSeed = derive(entropy, "sign-ed25519");
  const mailbox = derive(entropy, "mailbox-id");
  return {
    entropy,
    identity: identityOf(scalar),
    recipient: recipientOf(scalar),
    signingSeed,
    verifier: toHex(ed25519.getPublicKey(signingSeed)),
    mailbox: toHex(mailbox),
    auth: toHex(derive(entropy, "mailbox-auth")),
    thread: toHex(hash(join(utf8("daylight-thread-v1"), mailbox))),
  };
}

/** The receipt as twelve words; either language stands for the same keys. */
export function wordsOf(receipt: Receipt, tongue: Tongue): string[] {
  const words = entropyToMnemonic(receipt.entropy, tongue === "zh" ? chinese : english).normalize("NFC");
  return words.split(/\s+/u);
}

/** Reads twelve words in either language; Chinese ones may stand without spaces. Refuses what the checksum shows to be mistyped. */
export function receiptOfWords(typed: string): Receipt {
  const plain = typed.normalize("NFKD").toLowerCase().trim();
  const isChinese = /\p{Script=Han}/u.test(plain);
  const words = isChinese ? [...plain.replace(/\s+/gu, "")] : plain.split(/\s+/u);
  try {
    return receiptOf(new Uint8Array(mnemonicToEntropy(words.join(" "), isChinese ? chinese : english)));
  } catch {
    return refuse("not the words of a receipt");
  }
}

/** The commitment that the server keeps: SHA-256("daylight-rcpt" || SHA-256(file) || r). Section 8. */
export function commitment(receipt: Receipt, sequence: number, fileHash: Uint8Array): Bytes {
  return hash(join(utf8("daylight-rcpt"), fileHash, derive(receipt.entropy, "receipt-" + sequence)));
}

export function identityOf(scalar: Uint8Array): string {
  return bech32.encodeFromBytes("AGE-SECRET-KEY-", scalar).toUpperCase();
}

export function recipientOf(scalar: Uint8Array): string {
  return bech32.encodeFromBytes("age", x25519.getPublicKey(scalar));
}

/** A recipient that nobody can open anything for: its secret ends here. */
export function dummyRecipient(): string {
  return recipientOf(crypto.getRandomValues(new Uint8Array(32)));
}

/** Whether it is an age recipient of the X25519 kind, in its one canonical writing. */
export function isRecipient(written: string): boolean {
  try {
    const { prefix, bytes } = bech32.decodeToBytes(written);
    return prefix === "age" && bytes.length === 32 && written === written.toLowerCase();
  } catch {
    return false;
  }
}

function derive(entropy: Bytes, info: string): Bytes {
  return new Uint8Array(hkdf(sha256, entropy, SALT, utf8(info), 32));
}
