// Archives as tar(1) writes them: written as ustar, read as ustar, GNU or pax. Flat, regular files only.

import { type Bytes, refuse, text, utf8 } from "./bytes.js";

const BLOCK = 512;
const MOST_FILES = 40;

export interface Entry {
  readonly name: string;
  readonly content: Bytes;
}

/** An archive that tells nothing of who made it: mode 0600, owner and group 0, time 0. */
export function writeTar(entries: readonly Entry[]): Bytes {
  const size = entries.reduce((sum, entry) => sum + BLOCK + whole(entry.content.length), 2 * BLOCK);
  const archive = new Uint8Array(size);
  let at = 0;
  for (const entry of entries) {
    archive.set(header(entry), at);
    archive.set(entry.content, at + BLOCK);
    at += BLOCK + whole(entry.content.length);
  }
  return archive;
}

function header(entry: Entry): Bytes {
  const block = new Uint8Array(BLOCK);
  const put = (offset: number, value: string): void => block.set(utf8(value), offset);
  if (utf8(entry.name).length > 100) {
    refuse("a file's name in the archive is too long");
  }
  put(0, entry.name);
  put(100, "0000600\0");
  put(108, "0000000\0");
  put(116, "0000000\0");
  put(124, entry.content.length.toString(8).padStart(11, "0") + "\0");
  put(136, "00000000000\0");
  put(148, "        ");
  put(156, "0");
  put(257, "ustar\0" + "00");
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(148, sum.toString(8).padStart(6, "0") + "\0 ");
  return block;
}

/** The files of an archive; stops at its two empty blocks, so padding is not looked at. */
export function readTar(archive: Bytes): Entry[] {
  const entries: Entry[] = [];
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const block = archive.subarray(at, at + BLOCK);
    if (block.every((byte) => byte === 0)) {
      return entries;
    }
    const { name, size, type } = readHeader(block);
    const content = archive.slice(at + BLOCK, at + BLOCK + size);
    if (content.length !== size) {
      refuse("the archive is cut off");
    }
    at += BLOCK + whole(size);
    if (type === "L" || type === "x") {
      longName = type === "L" ? text(content).replace(/\0.*$/su, "") : (paxPath(content) ?? longName);
    } else if (type !== "g") {
      if (type !== "0" && type !== "\0") {
        refuse("the archive holds something that is no file");
      }
      entries.push({ name: flat(longName ?? name), content });
      longName = undefined;
    }
    if (entries.length > MOST_FILES) {
      refuse("the archive holds too many files");
    }
  }
  return refuse("the archive has no end");
}

function readHeader(block: Bytes): { name: string; size: number; type: string } {
  const field = (from: number, length: number): Bytes => block.slice(from, from + length);
  const written = number(field(148, 8));
  const sum = block.reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 32 : byte), 0);
  if (sum !== written) {
    refuse("a header of the archive is damaged");
  }
  // tar cuts a long name anywhere, even within a character; the whole one came before.
  const name = new TextDecoder().decode(field(0, 100)).replace(/\0.*$/su, "");
  return { name, size: number(field(124, 12)), type: String.fromCharCode(block[156] ?? 0) };
}

function number(field: Bytes): number {
  const digits = text(field).replace(/\0.*$/su, "").trim();
  return /^[0-7]{1,11}$/u.test(digits) ? parseInt(digits, 8) : refuse("a number in the archive is none");
}

/** The path of a pax header, whose lines are "length key=value". */
function paxPath(content: Bytes): string | undefined {
  return /^\d+ path=(.*)$/mu.exec(text(content))?.[1];
}

/** Names as tar writes them may begin with ./; folders are not taken. */
function flat(name: string): string {
  const plain = name.replace(/^\.\//u, "");
  return plain === "" || plain.includes("/") || plain.includes("\\") ? refuse("a name in the archive is no flat name") : plain;
}

const whole = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;
