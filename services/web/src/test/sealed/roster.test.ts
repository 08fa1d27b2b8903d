import "./node.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../../main/sealed/protocol/bytes.js";
import { rootsOf } from "../../main/sealed/protocol/note.js";
import { movedRecipients, notOffered, recipientsWithout, sameBodies } from "../../main/sealed/protocol/readers.js";
import { currentRoster, readRoster } from "../../main/sealed/protocol/roster.js";
import { Rosters } from "../../main/sealed/protocol/rosters.js";
import { Answered } from "../../main/sealed/protocol/service.js";
import { TODAY, TestRoot, TestRoster } from "./fixtures.js";

const root = new TestRoot();
const people = new TestRoster();
const note = root.signs(people.text());

test("a roster under the pinned root is believed", () => {
  const roster = currentRoster(note, root.verifier, TODAY);
  assert.equal(roster.epoch, 12);
  assert.deepEqual(roster.bodies.map((body) => body.zh), ["国家审计署", "港湾纪律检查委员会"]);
  assert.equal(roster.members.length, 8);
});

test("either of two pinned roots suffices, and lines of strangers do not matter", () => {
  const other = new TestRoot();
  const both = note + other.signs(people.text()).split("\n\n")[1];
  assert.equal(readRoster(both, new TestRoot().verifier + " " + root.verifier).epoch, 12);
});

test("another root, a changed text or a broken signature is refused", () => {
  assert.throws(() => readRoster(note, new TestRoot().verifier));
  assert.throws(() => readRoster(note.replace("epoch 12", "epoch 13"), root.verifier));
  const broken = note.replace(/.{6}==?\n$|.{6}\n$/u, "AAAAAA\n");
  assert.throws(() => readRoster(broken, root.verifier));
  assert.throws(() => readRoster(people.text() + "\n", root.verifier));
  assert.throws(() => rootsOf(""));
});

test("a roster out of its days is refused, with a day of tolerance", () => {
  assert.throws(() => currentRoster(note, root.verifier, new Date("2026-12-29T00:00:00Z")));
  assert.throws(() => currentRoster(note, root.verifier, new Date("2026-11-21T23:59:59Z")));
  assert.equal(currentRoster(note, root.verifier, new Date("2026-12-28T12:00:00Z")).epoch, 12);
});

test("an older epoch than one seen before is refused", () => {
  assert.throws(() => currentRoster(note, root.verifier, TODAY, 13));
  assert.equal(currentRoster(note, root.verifier, TODAY, 12).epoch, 12);
});

test("a note of another form is refused although the root signed it", () => {
  const text = people.text();
  const lines = text.split("\n");
  const forms = {
    "seven members": lines.slice(0, -2).join("\n") + "\n",
    "a day too long": text.replace("until 2026-12-28", "until 2026-12-29"),
    "no day at all": text.replace("until 2026-12-28", "until 2026-13-28"),
    "members out of order": [...lines.slice(0, 7), ...lines.slice(7, 15).reverse(), ""].join("\n"),
    "bodies out of order": [...lines.slice(0, 5), lines[6], lines[5], ...lines.slice(7)].join("\n"),
    "a member twice": [...lines.slice(0, 14), lines[13], ""].join("\n"),
    "a body that is not named": text.replace("body harbour-discipline", "body harbour-other"),
    "an epoch with a zero before it": text.replace("epoch 12", "epoch 012"),
    "a line too many": text + "more\n",
    "carriage returns": text.replaceAll("\n", "\r\n"),
    "a recipient of another kind": text.replace(/member age1[a-z0-9]{4}/u, "member age1pq1q"),
  };
  for (const [what, form] of Object.entries(forms)) {
    assert.notEqual(form, text, what);
    assert.throws(() => readRoster(root.signs(form), root.verifier), what);
  }
});

test("a body that is struck out can read nothing, and nobody can count what is left", () => {
  const roster = readRoster(note, root.verifier);
  const recipients = recipientsWithout(roster, new Set(["harbour-discipline"]));
  const known = new Set(roster.members.map((member) => member.recipient));
  assert.equal(new Set(recipients).size, 8);
  assert.equal(recipients.filter((one) => known.has(one)).length, 4);
  assert.ok(!recipients.includes(people.harbour.recipient));
  assert.notDeepEqual(recipientsWithout(roster, new Set(["harbour-discipline"])), recipients);
  assert.throws(() => recipientsWithout(roster, new Set(["harbour-discipline", "audit-office"])));
});

test("a thread moves to the next roster without the bodies that were struck out, or that came later", () => {
  const older = readRoster(note, root.verifier);
  const next = new TestRoster(13, "2026-12-20", "2027-01-20");
  const text = next.text().replace("body harbour", "body customs Customs | 海关\nbody harbour");
  const newer = readRoster(root.signs(text), root.verifier);
  const known = recipientsWithout(older, new Set(["harbour-discipline"]));
  const moved = movedRecipients(known, older, newer);
  const readable = newer.members.filter((member) => moved.includes(member.recipient));
  assert.equal(moved.length, 8);
  assert.deepEqual(new Set(readable.map((member) => member.body)), new Set(["audit-office"]));
  assert.deepEqual(movedRecipients(known, older, older), known);
});

test("a body that a newer roster adds, or names otherwise, was not offered and is asked about", () => {
  const shown = readRoster(note, root.verifier);
  const next = new TestRoster(13);
  const signed = (text: string) => readRoster(root.signs(text), root.verifier);
  const longer = signed(next.text().replace("body harbour", "body customs Customs | 海关\nbody harbour"));
  const moved = signed(next.text().replaceAll("harbour-discipline", "harbour-office"));
  const renamed = signed(next.text().replace("National Audit Office", "Audit Court"));
  assert.deepEqual(notOffered(shown, longer), ["customs"]);
  assert.deepEqual(notOffered(shown, moved), ["harbour-office"]);
  assert.deepEqual([longer, moved, renamed].map((newer) => sameBodies(shown, newer)), [false, false, false]);
  assert.ok(sameBodies(shown, signed(next.text())));
  assert.deepEqual(notOffered(shown, signed(next.text())), []);
});

test("a page takes no roster of another epoch than it asked for, and none older than one it has seen", async () => {
  const next = root.signs(new TestRoster(13).text());
  const answering = (notes: Record<string, string>): Rosters =>
    new Rosters((epoch) => Promise.resolve(notes[epoch ?? "now"] ?? ""), () => root.verifier, () => TODAY);
  await assert.rejects(answering({ 12: next }).of(12), /another epoch/u);
  await assert.rejects(answering({ 13: note }).of(13), /another epoch/u);

  const rosters = answering({ 12: note, 13: next, now: note });
  assert.equal((await rosters.ofToday()).epoch, 12);
  assert.equal((await rosters.of(13)).epoch, 13);
  assert.equal((await rosters.of(12)).epoch, 12, "past ones are read as ever");
  await assert.rejects(rosters.ofToday(), /older roster/u);
});

test("an epoch that there never was is a forger's, and an outage is nobody's fault", async () => {
  const answering = (status: number): Rosters => new Rosters(() => Promise.reject(new Answered(status, "not-found")), () => root.verifier);
  await assert.rejects(answering(404).of(99), Refused);
  await assert.rejects(answering(503).of(99), Answered);
});
