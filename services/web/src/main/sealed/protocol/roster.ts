// The roster: to whom a report is sealed, under a signature of the root key. Section 2 of docs/reports-protocol.md.

import { byBytes, refuse, utf8 } from "./bytes.js";
import { signedText } from "./note.js";
import { isRecipient } from "./receipt.js";

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

/** Reads a note and checks its signature and form, but not its days: for rosters of the past. */
export function readRoster(note: string, pinned: string): Roster {
  if (utf8(note).length > LONGEST_NOTE) {
    refuse("a roster is at most 16 KiB");
  }
  return parse(signedText(note, pinned));
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

/** The roster of an epoch, now or past; another one under the root's signature is refused, for it would tell other people. */
export function rosterOfEpoch(note: string, pinned: string, epoch: number): Roster {
  const roster = readRoster(note, pinned);
  return roster.epoch === epoch ? roster : refuse("a roster of another epoch");
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
