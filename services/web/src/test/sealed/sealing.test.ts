import "./node.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "@noble/hashes/sha2.js";
import { Refused, fromHex, join, toHex, utf8 } from "../../main/sealed/protocol/bytes.js";
import { astray, believedReply, leading, openMessage, openWorking, sealReply, sealWorking, strangers } from "../../main/sealed/protocol/investigator.js";
import { keyFile, memberLine, newInvestigator, openKeyFile } from "../../main/sealed/protocol/keyfile.js";
import { leadingZeros, solve } from "../../main/sealed/protocol/puzzle.js";
import { type Opened } from "../../main/sealed/protocol/opened.js";
import { recipientsWithout } from "../../main/sealed/protocol/readers.js";
import { type Receipt, newReceipt } from "../../main/sealed/protocol/receipt.js";
import { readRoster } from "../../main/sealed/protocol/roster.js";
import { Answered } from "../../main/sealed/protocol/service.js";
import { SIZES, SLOT, padded, paddedSize, seal, stanzas } from "../../main/sealed/protocol/sealing.js";
import { FIRST, newestEpoch, openReply, sealMessage, stepAfter } from "../../main/sealed/protocol/thread.js";
import { TestRoot, TestRoster } from "./fixtures.js";

const root = new TestRoot();
const people = new TestRoster();
const note = root.signs(people.text());
const roster = readRoster(note, root.verifier);
const notes = (): Promise<string> => Promise.resolve(note);
const everybody = recipientsWithout(roster, new Set());
const receipt = newReceipt();
const written = { language: "en" as const, text: "It was paid in cash.", enclosures: [] };
const reply = {
  thread: receipt.thread,
  sequence: 2,
  previous: "1".repeat(64),
  replyTo: receipt.recipient,
  language: "en" as const,
  text: "Who saw it?",
  enclosures: [],
};

test("sealed files have the sizes of the protocol's table and no other", async () => {
  const expected = [17_270, 66_422, 263_078, 1_049_702];
  for (const [i, size] of expected.entries()) {
    assert.equal((await seal(new Uint8Array(SIZES[i] ?? 0), everybody)).length, size);
  }
  assert.equal(paddedSize(16 * 1024), 16 * 1024);
  assert.equal(paddedSize(16 * 1024 + 1), 64 * 1024);
  assert.throws(() => paddedSize(64 * 1024 * 1024 + 1));
});

test("progress is told from nothing to all", async () => {
  const told: number[] = [];
  await seal(padded(utf8("x"), 4 * 1024 * 1024), everybody, (share) => told.push(share));
  assert.deepEqual([told[0], told.at(-1)], [0, 1]);
  assert.ok(told.length >= 5 && told.every((share, i) => i === 0 || share >= (told[i - 1] ?? 0)));
});

test("every investigator opens a report, and one of a body that was struck out does not", async () => {
  const recipients = recipientsWithout(roster, new Set(["harbour-discipline"]));
  const sealed = await sealMessage(receipt, written, FIRST, roster, recipients, "2026-11-26");
  assert.equal(stanzas(sealed.file), 8);
  const opened = await openMessage(sealed.file, people.auditor, false, receipt.thread);
  assert.equal(opened.message.text, written.text);
  assert.ok(opened.signed);
  await assert.rejects(openMessage(sealed.file, people.harbour, false, receipt.thread));
  assert.ok(!Buffer.from(sealed.file).includes("paid in cash"));
});

test("a cut-off or altered file is refused", async () => {
  const { file } = await sealMessage(receipt, written, FIRST, roster, everybody, "2026-11-26");
  await assert.rejects(openMessage(file.slice(0, -1), people.auditor, false, receipt.thread));
  const altered = file.slice();
  altered[5_000] = (altered[5_000] ?? 0) ^ 1;
  await assert.rejects(openMessage(altered, people.auditor, false, receipt.thread));
});

test("a reply is a slot long, opens for the reporter, and leads to the next step", async () => {
  const slot = await sealReply(people.auditor, reply, roster, everybody, "2026-11-27");
  assert.equal(slot.length, SLOT);
  assert.equal(stanzas(slot), 9);
  const read = await openReply(slot, receipt, root.verifier, notes);
  assert.equal(read?.opened.message.text, reply.text);
  assert.deepEqual(read?.recipients, everybody);
  assert.deepEqual([newestEpoch([]), newestEpoch(read ? [read] : [])], [0, 12]);
  const step = stepAfter(read ? [read] : []);
  assert.deepEqual(step, { sequence: 3, previous: read?.opened.digest });
});

test("a reply is not believed under the roster of another epoch", async () => {
  const slot = await sealReply(people.auditor, reply, roster, everybody, "2026-11-27");
  const another = root.signs(people.text().replace("epoch 12", "epoch 13"));
  await assert.rejects(openReply(slot, receipt, root.verifier, () => Promise.resolve(another)), /another epoch/u);
});

test("noise of an empty slot is nothing", async () => {
  assert.equal(await openReply(padded(crypto.getRandomValues(new Uint8Array(65_536)), SLOT), receipt, root.verifier, notes), undefined);
});

test("a reply by somebody outside the roster, under another root, of another thread or to another reporter is refused", async () => {
  const forged = new TestRoster();
  const forgedRoster = readRoster(root.signs(forged.text()), root.verifier);
  const stranger = await sealReply(forged.auditor, reply, forgedRoster, everybody, "2026-11-27");
  await assert.rejects(openReply(stranger, receipt, root.verifier, notes), /roster/u);
  const genuine = await sealReply(people.auditor, reply, roster, everybody, "2026-11-27");
  await assert.rejects(openReply(genuine, receipt, new TestRoot().verifier, notes));
  await assert.rejects(openReply(genuine, newReceipt(), root.verifier, notes));
  const elsewhere = await sealReply(people.auditor, { ...reply, thread: newReceipt().thread }, roster, everybody, "2026-11-27");
  await assert.rejects(openReply(elsewhere, receipt, root.verifier, notes), /thread/u);
});

test("a reply of an epoch that there never was is refused, and an outage is none of its faults", async () => {
  const slot = await sealReply(people.auditor, reply, { ...roster, epoch: 999 }, everybody, "2026-11-27");
  const answering = (status: number) => (): Promise<string> => Promise.reject(new Answered(status, "not-found"));
  await assert.rejects(openReply(slot, receipt, root.verifier, answering(404)), Refused);
  await assert.rejects(openReply(slot, receipt, root.verifier, answering(503)), Answered);
});

test("colleagues believe a reply as its reporter does: signed by somebody of the roster, in this thread, to this reporter", async () => {
  const rosters = (): Promise<typeof roster> => Promise.resolve(roster);
  const open = async (file: Uint8Array<ArrayBuffer>): Promise<Opened> => openMessage(file, people.harbour, false, receipt.thread);
  const genuine = await open(await sealReply(people.auditor, reply, roster, everybody, "2026-11-27"));
  assert.equal(await believedReply(genuine, rosters), genuine);

  const forger = newInvestigator();
  const withForger = { ...roster, members: [...roster.members, { recipient: forger.recipient, verifier: forger.verifier, body: "audit-office" }] };
  const forged = await open(await sealReply(forger, { ...reply, text: "The reporter withdrew." }, withForger, everybody, "2026-11-27"));
  await assert.rejects(believedReply(forged, rosters), /roster/u);
  await assert.rejects(believedReply({ ...genuine, signed: false }, rosters), /no reply/u);

  const elsewhere = await sealReply(people.auditor, { ...reply, thread: newReceipt().thread }, roster, everybody, "2026-11-27");
  await assert.rejects(open(elsewhere), /thread/u);
  const report = await open((await sealMessage(receipt, written, FIRST, roster, everybody, "2026-11-26")).file);
  const lost = await open(await sealReply(people.auditor, { ...reply, replyTo: newReceipt().recipient }, roster, everybody, "2026-11-27"));
  assert.deepEqual(astray([genuine, undefined, lost], report), new Set([2]));
});

test("a report dressed up as a reply is refused", async () => {
  const sealed = await sealMessage(receipt, written, FIRST, roster, [...everybody.slice(0, 7), receipt.recipient], "2026-11-27");
  await assert.rejects(openReply(sealed.file, receipt, root.verifier, notes));
});

test("who is not in the roster of today can not reply", async () => {
  await assert.rejects(sealReply(newInvestigator(), reply, roster, everybody, "2026-11-27"));
});

test("a second voice in a thread is noticed", async () => {
  const other = newReceipt();
  const first = await openMessage((await sealMessage(receipt, written, FIRST, roster, everybody, "2026-11-26")).file, people.auditor, false, receipt.thread);
  const foreign = await openMessage((await sealMessage(other, written, FIRST, roster, everybody, "2026-11-26")).file, people.auditor, false, other.thread);
  assert.deepEqual(strangers([first, foreign, undefined], receipt.thread), new Set([1]));
});

test("nothing that the server adds to a thread changes who reads it or where replies go", async () => {
  const few = recipientsWithout(roster, new Set(["harbour-discipline"]));
  const open = async (from: Receipt, recipients: string[]): Promise<Opened> =>
    openMessage((await sealMessage(from, written, FIRST, roster, recipients, "2026-11-26")).file, people.auditor, false, receipt.thread);
  const first = await open(receipt, few);
  // The thread's name is known to the server, so an enemy there can sign for it, with another key and address.
  const forged = await open({ ...newReceipt(), thread: receipt.thread }, everybody);
  const byHand = (replyTo: string): Opened => ({ message: { kind: "report", text: "Answer here.", replyTo }, signed: false, byServer: false, digest: "", enclosures: [] });
  assert.equal(leading([first, forged], receipt.thread), first);
  assert.equal(leading([first, byHand(newReceipt().recipient)], receipt.thread), first);
  assert.equal(leading([first, undefined, byHand(receipt.recipient)], receipt.thread), first, "unsigned ones change no readers");
  const hand = byHand(receipt.recipient);
  assert.equal(leading([hand, byHand(newReceipt().recipient)], receipt.thread), hand);
  assert.deepEqual(strangers([hand, byHand(newReceipt().recipient), hand], receipt.thread), new Set([1]));
  assert.equal(leading([undefined], receipt.thread), undefined);
});

test("a key file opens with its passphrase alone", async () => {
  const keys = newInvestigator();
  const file = await keyFile(keys, "a long and quiet passphrase");
  assert.deepEqual(await openKeyFile(file, "a long and quiet passphrase"), keys);
  await assert.rejects(openKeyFile(file, "another"));
  assert.match(memberLine(keys, "audit-office"), /^daylight-member\/v1 age1\S+ [0-9a-f]{64} audit-office [0-9a-f]{128}$/u);
});

test("working fields are for those who read the thread", async () => {
  const file = await sealWorking({ sums: "12,000" }, recipientsWithout(roster, new Set(["harbour-discipline"])));
  assert.deepEqual(await openWorking(file, people.auditor), { sums: "12,000" });
  await assert.rejects(openWorking(file, people.harbour));
});

test("the puzzle's answer has the zeros that were asked for, and serves one binding", () => {
  const puzzle = { challenge: "ab".repeat(32), bits: 12 };
  const binding = "cd".repeat(32);
  const nonce = solve(puzzle, binding);
  const digest = (bound: string): Uint8Array =>
    sha256(join(utf8("daylight-puzzle-v1"), fromHex(puzzle.challenge, 32), fromHex(bound, 32), fromHex(nonce, 8)));
  assert.ok(leadingZeros(digest(binding)) >= 12);
  assert.ok(leadingZeros(digest("ce".repeat(32))) < 12);
  assert.equal(toHex(fromHex(nonce, 8)), nonce);
});
