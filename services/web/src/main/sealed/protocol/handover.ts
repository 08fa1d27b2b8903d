// Handing over: what was sealed to an older roster is sealed anew, byte for byte, to the same bodies' people of today. "Rewrapping" in section 10 of docs/reports-protocol.md.

import { type Bytes, Refused, refuse } from "./bytes.js";
import { type Investigator } from "./keyfile.js";
import { type Kind, type Message } from "./message.js";
import { type Opened, addressed } from "./opened.js";
import { movedRecipients, recipientsWithout } from "./readers.js";
import { dummyRecipient } from "./receipt.js";
import { type Roster } from "./roster.js";
import { seal, unseal } from "./sealing.js";

/** The roster of today, and those of before. */
export interface Today {
  readonly roster: Roster;
  readonly rosterOf: (epoch: number) => Promise<Roster>;
}

/** A file as the service has it. */
export interface Held {
  readonly kind: Kind;
  /** Of the roster that it is sealed to. */
  readonly epoch: number;
  /** Of the roster that it was sealed to when it came. */
  readonly firstEpoch: number;
}

/** What is in its place from now on. */
export interface HandedOver {
  readonly file: Bytes;
  /** Whether its maker said who may read it. Otherwise it is the body's alone whose key opened it. */
  readonly addressed: boolean;
}

type Named = Pick<Partial<Message>, "recipients" | "epoch" | "replyTo">;

/**
 * The thread's 8 of today: people of the bodies that could read the message. One that names no readers was sealed to everybody of its roster, and so to no body that came later.
 *
 * @param firstEpoch of the roster under which the service took it
 */
export function eightOfToday(opened: Opened, firstEpoch: number, today: Today): Promise<string[]> {
  return eight(opened.message, firstEpoch, today);
}

async function eight({ recipients, epoch, replyTo }: Named, firstEpoch: number, today: Today): Promise<string[]> {
  const older = await today.rosterOf(epoch ?? firstEpoch);
  const known = recipients ?? older.members.map((member) => member.recipient);
  const readers = known.length === 9 ? known.filter((one) => one !== replyTo) : known;
  return movedRecipients(readers, older, today.roster);
}

/**
 * Seals the content anew without asking whether it is a sound message: what is broken must not keep an old key alive for ever. Who gets it is told by the content alone, never by the server or by other messages of the thread.
 */
export async function handedOver(file: Bytes, held: Held, keys: Investigator, today: Today): Promise<HandedOver> {
  const plain = await unseal(file, keys.identity);
  const named = namedIn(plain);
  const readers = named && (await eight(named, held.firstEpoch, today).catch(nobodySound));
  const recipients = readers ?? (await ownBody(keys, held, today));
  // Where a reply goes that does not say it, nobody knows; it keeps its shape.
  const ninth = held.kind === "reply" ? [named?.replyTo ?? dummyRecipient()] : [];
  // A reply may name a point that nothing can be sealed to.
  const again = await seal(plain, [...recipients, ...ninth]).catch(() => refuse("it can not be sealed to whom it names"));
  return { file: again, addressed: readers !== undefined };
}

function namedIn(plain: Bytes): Named | undefined {
  try {
    return addressed(plain);
  } catch (failure) {
    return nobodySound(failure);
  }
}

/** Names that make no sense are none. That the server does not answer is another matter. */
function nobodySound(failure: unknown): undefined {
  if (!(failure instanceof Refused)) {
    throw failure;
  }
  return undefined;
}

/** Whoever opened it could read it; of no other body is that known. */
async function ownBody(keys: Investigator, held: Held, { roster, rosterOf }: Today): Promise<string[]> {
  const member = (await rosterOf(held.epoch)).members.find((one) => one.recipient === keys.recipient);
  const own = member?.body ?? refuse("this key is not in the roster of the file");
  return recipientsWithout(roster, new Set(roster.bodies.map((body) => body.slug).filter((slug) => slug !== own)));
}
