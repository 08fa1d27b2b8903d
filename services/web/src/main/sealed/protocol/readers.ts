// Who can read a thread, now and after a newer roster: bodies that were struck out stay out. Section 2 of docs/reports-protocol.md.

import { byBytes, refuse } from "./bytes.js";
import { dummyRecipient } from "./receipt.js";
import { type Roster } from "./roster.js";

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
