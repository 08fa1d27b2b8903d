import "./node.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Bytes, byBytes, toHex, utf8 } from "../../main/sealed/protocol/bytes.js";
import { type Held, type Today, eightOfToday, handedOver } from "../../main/sealed/protocol/handover.js";
import { openMessage, openWorking, sealReply, sealWorking } from "../../main/sealed/protocol/investigator.js";
import { type Investigator } from "../../main/sealed/protocol/keyfile.js";
import { readMessage } from "../../main/sealed/protocol/opened.js";
import { recipientsWithout } from "../../main/sealed/protocol/readers.js";
import { newReceipt } from "../../main/sealed/protocol/receipt.js";
import { readRoster } from "../../main/sealed/protocol/roster.js";
import { Rosters } from "../../main/sealed/protocol/rosters.js";
import { SIZES, padded, seal, stanzas, unseal } from "../../main/sealed/protocol/sealing.js";
import { Answered } from "../../main/sealed/protocol/service.js";
import { FIRST, openReply, sealMessage } from "../../main/sealed/protocol/thread.js";
import { writeTar } from "../../main/sealed/protocol/tar.js";
import { TODAY, TestRoot, TestRoster } from "./fixtures.js";

const root = new TestRoot();
const people = new TestRoster();
const later = new TestRoster(13);
const customs = new TestRoster(14);
const notes: Record<number, string> = {
  12: root.signs(people.text()),
  13: root.signs(later.text()),
  // A body more, whose people are those of the harbour before.
  14: root.signs(customs.text().replaceAll("harbour-discipline", "customs").replace("body customs Harbour Discipline Commission", "body customs Customs")),
};
const roster = readRoster(notes[12] ?? "", root.verifier);
const everybody = recipientsWithout(roster, new Set());
const struck = recipientsWithout(roster, new Set(["harbour-discipline"]));
const receipt = newReceipt();
const written = { language: "en" as const, text: "It was paid in cash.", enclosures: [] };
const REPORT: Held = { kind: "report", epoch: 12, firstEpoch: 12 };
const REPLY: Held = { kind: "reply", epoch: 12, firstEpoch: 12 };

function today(epoch: number): Today {
  const note = (asked?: number): Promise<string> => Promise.resolve(notes[asked ?? epoch]).then((one) => one ?? Promise.reject(new Answered(404, "not-found")));
  const rosters = new Rosters(note, () => root.verifier, () => TODAY);
  return { roster: readRoster(notes[epoch] ?? "", root.verifier), rosterOf: (asked) => rosters.of(asked) };
}

const opens = (file: Bytes, { identity }: Investigator): Promise<boolean> => unseal(file, identity).then(() => true, () => false);

async function report(recipients: readonly string[]): Promise<Bytes> {
  return (await sealMessage(receipt, written, FIRST, roster, recipients, "2026-11-26")).file;
}

/** Made by hand: only what is given stands in message.json. */
function byHand(json: string, recipients: readonly string[] = everybody): Promise<Bytes> {
  return seal(padded(writeTar([{ name: "message.json", content: utf8(json) }]), SIZES[0] ?? 0), recipients);
}

test("a report goes over byte for byte, to the newcomers of the bodies that could read it", async () => {
  const file = await report(everybody);
  const handed = await handedOver(file, REPORT, people.auditor, today(13));
  assert.ok(handed.addressed);
  assert.equal(stanzas(handed.file), 8);
  assert.equal(handed.file.length, file.length);
  assert.deepEqual(await unseal(handed.file, later.auditor.identity), await unseal(file, people.auditor.identity));
  assert.ok(await opens(handed.file, later.harbour));
  assert.ok(!(await opens(handed.file, people.auditor)), "an old key");
  assert.ok((await openMessage(handed.file, later.auditor, true, receipt.thread)).signed);
  await assert.rejects(openMessage(handed.file, later.auditor, false, receipt.thread), /other recipients/u);
});

test("a body that the reporter struck out gets nothing by hand-over: no report, no reply, no working fields", async () => {
  const next = today(13);
  const handed = await handedOver(await report(struck), REPORT, people.auditor, next);
  assert.deepEqual([await opens(handed.file, later.auditor), await opens(handed.file, later.harbour)], [true, false]);

  const draft = { thread: receipt.thread, sequence: 2, previous: "1".repeat(64), replyTo: receipt.recipient, language: "en" as const, text: "Who saw it?", enclosures: [] };
  const slot = await sealReply(people.auditor, draft, roster, struck, "2026-11-27");
  const reply = await handedOver(slot, REPLY, people.auditor, next);
  assert.deepEqual([await opens(reply.file, later.auditor), await opens(reply.file, later.harbour)], [true, false]);
  assert.equal(stanzas(reply.file), 9);
  assert.equal((await openReply(reply.file, receipt, root.verifier, () => Promise.resolve(notes[12] ?? "")))?.opened.message.text, "Who saw it?");

  const opened = await openMessage(handed.file, later.auditor, true, receipt.thread);
  const fields = await sealWorking({ sums: "12,000" }, await eightOfToday(opened, 12, next));
  assert.deepEqual(await openWorking(fields, later.auditor), { sums: "12,000" });
  await assert.rejects(openWorking(fields, later.harbour));
});

test("what was handed over before is handed over again to the same bodies", async () => {
  const once = await handedOver(await report(struck), REPORT, people.auditor, today(13));
  const twice = await handedOver(once.file, { ...REPORT, epoch: 13 }, later.auditor, today(14));
  assert.ok(await opens(twice.file, customs.auditor));
  assert.ok(!(await opens(twice.file, customs.harbour)));
});

test("a message by hand that names nobody was for everybody of its list, and for no body that came later", async () => {
  const json = JSON.stringify({ version: 1, kind: "report", replyTo: receipt.recipient, text: "by hand" });
  const handed = await handedOver(await byHand(json), REPORT, people.auditor, today(13));
  assert.deepEqual([handed.addressed, await opens(handed.file, later.auditor), await opens(handed.file, later.harbour)], [true, true, true]);

  const newer = await handedOver(await byHand(json), REPORT, people.auditor, today(14));
  assert.deepEqual([await opens(newer.file, customs.auditor), await opens(newer.file, customs.harbour)], [true, false]);
  const opened = readMessage(await unseal(newer.file, customs.auditor.identity));
  assert.ok(!(await eightOfToday(opened, 12, today(14))).includes(customs.harbour.recipient));
});

test("a message that is broken goes over all the same: to whom it names, or else to the body alone whose key opens it", async () => {
  const named = { epoch: 12, recipients: struck };
  const sound = { version: 1, kind: "report", replyTo: receipt.recipient };
  const broken = {
    "no JSON": ['{"version":1,"text":"he said "no""}', false],
    "an array": ["[]", false],
    "wrong names": [JSON.stringify({ ...sound, text: "x", epoch: 12, recipients: ["me"] }), false],
    "an epoch that there never was": [JSON.stringify({ ...sound, text: "x", epoch: 99, recipients: struck }), false],
    "no text, names": [JSON.stringify({ ...sound, ...named }), true],
    "no address, names": [JSON.stringify({ version: 1, kind: "report", text: "x", ...named }), true],
  } as const;
  for (const [what, [json, addressed]] of Object.entries(broken)) {
    const file = await byHand(json, struck);
    const handed = await handedOver(file, REPORT, people.auditor, today(13));
    assert.equal(handed.addressed, addressed, what);
    assert.deepEqual(await unseal(handed.file, later.auditor.identity), await unseal(file, people.auditor.identity), what);
    assert.ok(!(await opens(handed.file, later.harbour)), what);
    assert.equal(stanzas(handed.file), 8, what);
  }
});

test("a reply that is broken keeps its nine stanzas, and its reader where it names one", async () => {
  for (const [json, readable] of [["{", false], [JSON.stringify({ replyTo: receipt.recipient }), true]] as const) {
    const slot = await byHand(json, [...everybody, receipt.recipient]);
    const handed = await handedOver(slot, REPLY, people.auditor, today(13));
    assert.equal(stanzas(handed.file), 9);
    assert.equal(await unseal(handed.file, receipt.identity).then(() => true, () => false), readable);
  }
});

test("nothing is handed over without a key that opens it, while the past rosters are out of reach, or when no body is left", async () => {
  await assert.rejects(handedOver(await report(struck), REPORT, people.harbour, today(13)), /not sealed/u);
  const away: Today = { ...today(13), rosterOf: () => Promise.reject(new Answered(503, "unavailable")) };
  await assert.rejects(handedOver(await byHand("{"), REPORT, people.auditor, away), Answered);
  const harbourAlone = recipientsWithout(roster, new Set(["audit-office"]));
  await assert.rejects(handedOver(await report(harbourAlone), REPORT, people.harbour, today(14)), /somebody must be left/u);
});

test("whoever signed for others than its readers does not widen them", async () => {
  const own = [...struck].sort(byBytes);
  const wider = await seal(await unseal(await report(own), people.auditor.identity), everybody);
  const handed = await handedOver(wider, REPORT, people.harbour, today(13));
  assert.ok(!(await opens(handed.file, later.harbour)));
  assert.equal(toHex(await unseal(handed.file, later.auditor.identity)), toHex(await unseal(wider, people.auditor.identity)));
});
