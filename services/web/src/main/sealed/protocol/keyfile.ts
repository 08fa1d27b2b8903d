// An investigator's keys: a file under a passphrase, and the line for the next roster. Section 10 of docs/reports-protocol.md.

import { Decrypter, Encrypter } from "age-encryption";
import { bech32 } from "@scure/base";
import { ed25519 } from "@noble/curves/ed25519.js";
import { type Bytes, fromHex, refuse, text, toHex, utf8 } from "./bytes.js";
import { identityOf, recipientOf } from "./receipt.js";

/** As age(1) itself: about a second on an ordinary machine. */
const WORK_FACTOR = 18;

export interface Investigator {
  readonly identity: string;
  readonly recipient: string;
  readonly signingSeed: Bytes;
  readonly verifier: string;
}

export function newInvestigator(): Investigator {
  return investigatorOf(crypto.getRandomValues(new Uint8Array(32)), crypto.getRandomValues(new Uint8Array(32)));
}

function investigatorOf(scalar: Uint8Array, signingSeed: Bytes): Investigator {
  return {
    identity: identityOf(scalar),
    recipient: recipientOf(scalar),
    signingSeed,
    verifier: toHex(ed25519.getPublicKey(signingSeed)),
  };
}

/** The file that an investigator keeps; age -d -i takes it as it is. */
export async function keyFile(keys: Investigator, passphrase: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  const lines = [
    "# daylight investigator v1",
    "# recipient: " + keys.recipient,
    "# sign-ed25519: " + toHex(keys.signingSeed),
    "# verifier: " + keys.verifier,
    keys.identity,
  ];
  return new Uint8Array(await encrypter.encrypt(lines.map((line) => line + "\n").join("")));
}

export async function openKeyFile(file: Bytes, passphrase: string): Promise<Investigator> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let plain: string;
  try {
    plain = text(new Uint8Array(await decrypter.decrypt(file)));
  } catch {
    return refuse("not this passphrase, or not a key file");
  }
  const seed = /^# sign-ed25519: ([0-9a-f]{64})$/mu.exec(plain)?.[1];
  const identity = /^AGE-SECRET-KEY-1[A-Z0-9]+$/mu.exec(plain)?.[0];
  if (!plain.startsWith("# daylight investigator v1\n") || seed === undefined || identity === undefined) {
    return refuse("not the key file of an investigator");
  }
  return investigatorOf(bech32.decodeToBytes(identity).bytes, fromHex(seed, 32));
}

/** The line for the holder of the root key, who puts it into the next roster. */
export function memberLine(keys: Investigator, body: string): string {
  const signed = utf8(["daylight-member-v1", keys.recipient, body].map((line) => line + "\n").join(""));
  return ["daylight-member/v1", keys.recipient, keys.verifier, body, toHex(ed25519.sign(signed, keys.signingSeed))].join(" ");
}
