// Signed notes (C2SP signed-note): a text under a root key that the page pins. Section 2 of docs/reports-protocol.md.

import { ed25519 } from "@noble/curves/ed25519.js";
import { type Bytes, equal, fromBase64, hash, join, refuse, toHex, utf8 } from "./bytes.js";

interface Root {
  readonly name: string;
  readonly id: Bytes;
  readonly key: Bytes;
}

/** The roots that the page pins: one verifier key, or two while the root is being rotated. */
export function rootsOf(pinned: string): Root[] {
  const roots = pinned.trim().split(/\s+/u).filter((key) => key !== "").map(rootOf);
  return roots.length === 0 ? refuse("no root is pinned") : roots;
}

/** Reads a verifier key: name+id+base64(0x01 || key). */
function rootOf(written: string): Root {
  const parts = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/u.exec(written) ?? refuse("not a verifier key");
  const name = parts[1] ?? "";
  const typed = fromBase64(parts[3] ?? "");
  if (typed.length !== 33 || typed[0] !== 1) {
    refuse("not an Ed25519 verifier key");
  }
  const key = typed.slice(1);
  const id = hash(join(utf8(name + "\n"), typed)).slice(0, 4);
  if (toHex(id) !== parts[2]) {
    refuse("the key's id does not fit it");
  }
  return { name, id, key };
}

/** The text of a note that a pinned root has signed, with its last line feed. */
export function signedText(note: string, pinned: string): string {
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !note.endsWith("\n")) {
    refuse("not a signed note");
  }
  const text = note.slice(0, end + 1);
  verify(text, note.slice(end + 2, -1).split("\n"), rootsOf(pinned));
  return text;
}

function verify(body: string, lines: string[], roots: Root[]): void {
  let right = 0;
  for (const line of lines) {
    const parts = /^\u2014 (\S+) (\S+)$/u.exec(line) ?? refuse("not a signature line");
    const signed = fromBase64(parts[2] ?? "");
    if (signed.length < 5) {
      refuse("a signature line is too short");
    }
    const root = roots.find((known) => known.name === parts[1] && equal(known.id, signed.slice(0, 4)));
    if (root) {
      const signature = signed.slice(4);
      if (signature.length !== 64 || !ed25519.verify(signature, utf8(body), root.key, { zip215: false })) {
        refuse("a signature of the root is wrong");
      }
      right++;
    }
  }
  if (right === 0) {
    refuse("no pinned root has signed this");
  }
}
