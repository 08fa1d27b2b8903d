// The roster: to whom a report is sealed, under a signature of the root key. Section 2 of docs/reports-protocol.md.

import { ed25519 } from "@noble/curves/ed25519.js";
import { type Bytes, byBytes, equal, fromBase64, hash, join, refuse, toHex, utf8 } from "./bytes.js";
import { dummyRecipient, isRecipient } from "./receipt.js";

export const MEMBERS = 8;
const LONGEST_NOTE = 16 * 1024;
const LONGEST_DAYS = 35;
const DAY = 86_400_000;

export interface Body {
  readonly slug: string;
  readonly en: string;
  readonly zh: string;
}

export interface Member {
  readonly recipient: string;
  /** Ed25519, 64 hex digits. */
  readonly verifier: string;
  readonly body: string;
}

export interface Roster {
  readonly epoch: number;
  readonly from: string;
  readonly until: string;
  readonly previous: string;
  readonly bodies: readonly Body[];
  readonly members: readonly Member[];
}

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

/** Reads a note and checks its signature and form, but not its days: for rosters of the past. */
export function readRoster(note: string, pinned: string): Roster {
  if (utf8(note).length > LONGEST_NOTE) {
    refuse("a roster is at most 16 KiB");
  }
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !note.endsWith("\n")) {
    refuse("not a signed note");
  }
  const body = note.slice(0, end + 1);
  verify(body, note.slice(end + 2, -1).split("\n"), rootsOf(pinned));
  return parse(body);
}

/** Checks the days as well, with a day of tolerance for clocks that are wrong, and that it is none older than one seen before. */
export function currentRoster(note: string, pinned: string, now: Date, seenEpoch = 0): Roster {
  const roster = readRoster(note, pinned);
  const today = now.getTime();
  if (today < dayOf(roster.from) - DAY || today >= dayOf(roster.until) + DAY) {
    refuse("the roster is not of today");
  }
  return roster.epoch < seenEpoch ? refuse("an older roster than one seen before") : roster;
}

/** SHA-256 of a text that the root signed, as any signed note: the offline copy has one too. */
export function verifiedNote(note: string, pinned: string): string {
  const end = note.lastIndexOf("\n\n");
  const body = note.slice(0, end + 1);
  verify(body, note.slice(end + 2).replace(/\n$/u, "").split("\n"), rootsOf(pinned));
  return body;
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

function parse(body: string): Roster {
  const lines = body.slice(0, -1).split("\n");
  let next = 0;
  const take = (form: RegExp): string[] => {
    const found = form.exec(lines[next++] ?? "") ?? refuse("line " + next + " of the roster is not as it must be");
    return found.slice(1);
  };
  take(/^daylight-roster\/v1$/u);
  const [epoch = ""] = take(/^epoch ([1-9][0-9]{0,8})$/u);
  const [from = ""] = take(/^from (\d{4}-\d\d-\d\d)$/u);
  const [until = ""] = take(/^until (\d{4}-\d\d-\d\d)$/u);
  const [previous = ""] = take(/^previous ([0-9a-f]{64})$/u);
  const bodies: Body[] = [];
  while (lines[next]?.startsWith("body ")) {
    const [slug = "", en = "", zh = ""] = take(/^body ([a-z0-9-]{2,60}) (\S|\S.*\S) \| (\S|\S.*\S)$/u);
    bodies.push({ slug, en, zh });
  }
  const members: Member[] = [];
  while (next < lines.length) {
    const [recipient = "", verifier = "", slug = ""] = take(/^member (age1[a-z0-9]+) ([0-9a-f]{64}) ([a-z0-9-]{2,60})$/u);
    members.push({ recipient, verifier, body: slug });
  }
  return checked({ epoch: Number(epoch), from, until, previous, bodies, members });
}

function checked(roster: Roster): Roster {
  const days = (dayOf(roster.until) - dayOf(roster.from)) / DAY;
  if (days < 1 || days > LONGEST_DAYS) {
    refuse("a roster is valid for 1 to 35 days");
  }
  if (roster.bodies.length < 1 || roster.bodies.length > 8 || !ascending(roster.bodies.map((body) => body.slug))) {
    refuse("a roster has 1 to 8 bodies, in order");
  }
  for (const { en, zh } of roster.bodies) {
    if ([en, zh].some((name) => [...name].length > 120 || name.includes(" | "))) {
      refuse("a body's name is not as it must be");
    }
  }
  const { members } = roster;
  if (members.length !== MEMBERS || !ascending(members.map((member) => member.recipient))) {
    refuse("a roster has 8 members, in order");
  }
  const slugs = new Set(roster.bodies.map((body) => body.slug));
  const keys = new Set(members.map((member) => member.verifier));
  if (keys.size !== MEMBERS || members.some((member) => !isRecipient(member.recipient) || !slugs.has(member.body))) {
    refuse("a member is not as it must be");
  }
  return roster;
}

const ascending = (texts: string[]): boolean =>
  texts.every((one, i) => i === 0 || byBytes(texts[i - 1] ?? "", one) < 0);

/** Milliseconds at the start of a UTC day that exists. */
function dayOf(day: string): number {
  const at = Date.parse(day + "T00:00:00Z");
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? refuse("no such day") : at;
}

/** The 8 recipients, with fresh dummies in place of every member of a body that is struck out. At least one real member must be left. */
export function recipientsWithout(roster: Roster, struck: ReadonlySet<string>): string[] {
  if (roster.members.every((member) => struck.has(member.body))) {
    refuse("somebody must be left to read it");
  }
  return roster.members.map((member) => (struck.has(member.body) ? dummyRecipient() : member.recipient)).sort(byBytes);
}

/**
 * The set of a thread, moved to a newer roster: bodies that could read it before, and no others. A body that the older roster did not name has not been offered to the reporter, so
 * it stays out.
 *
 * @param known the thread's recipients under the older roster
 */
export function movedRecipients(known: readonly string[], older: Roster, newer: Roster): string[] {
  if (older.epoch === newer.epoch) {
    return [...known];
  }
  return recipientsWithout(newer, struckBodies(known, older, newer));
}

/** Slugs of a newer roster that were not offered with the one that was shown: nobody has asked the reporter about them, so they stay out until somebody does. */
export function notOffered(shown: Roster, newer: Roster): string[] {
  const offered = new Set(shown.bodies.map((body) => body.slug));
  return newer.bodies.map((body) => body.slug).filter((slug) => !offered.has(slug));
}

/** Whether both rosters ask the reporter the same: the same bodies, by the same names. */
export function sameBodies(one: Roster, other: Roster): boolean {
  return JSON.stringify(one.bodies) === JSON.stringify(other.bodies);
}

/** Slugs of the newer roster none of whose people could read the thread. */
export function struckBodies(known: readonly string[], older: Roster, newer: Roster): Set<string> {
  const reading = new Set(older.members.filter((member) => known.includes(member.recipient)).map((member) => member.body));
  return new Set(newer.bodies.map((body) => body.slug).filter((slug) => !reading.has(slug)));
}
