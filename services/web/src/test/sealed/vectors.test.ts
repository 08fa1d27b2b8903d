import "./node.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519 } from "@noble/curves/ed25519.js";
import { fromHex, hash, join, text, toHex, utf8 } from "../../main/sealed/protocol/bytes.js";
import { transcript } from "../../main/sealed/protocol/message.js";
import { leadingZeros, solve } from "../../main/sealed/protocol/puzzle.js";
import { commitment, receiptOf, receiptOfWords, wordsOf } from "../../main/sealed/protocol/receipt.js";
import { readRoster } from "../../main/sealed/protocol/roster.js";
import vectors from "../../../../../docs/reports-vectors.json";

const receipt = receiptOf(fromHex(vectors.receipt.entropy, 16));

test("the service's receipt is ours, in words and keys", () => {
  assert.equal(wordsOf(receipt, "en").join(" "), vectors.receipt.wordsEn);
  assert.equal(wordsOf(receipt, "zh").join(" "), vectors.receipt.wordsZh);
  assert.deepEqual(receiptOfWords(vectors.receipt.wordsZh), receipt);
  assert.equal(receipt.recipient, vectors.receipt.recipient);
  assert.equal(toHex(hash(utf8(receipt.identity))), vectors.receipt.identitySha256);
  assert.equal(receipt.verifier, vectors.receipt.verifier);
  assert.equal(receipt.mailbox, vectors.receipt.mailboxId);
  assert.equal(receipt.auth, vectors.receipt.mailboxAuth);
  assert.equal(receipt.thread, vectors.receipt.thread);
});

test("the roster that the launcher signs is believed, and its people sign what we check", () => {
  const roster = readRoster(vectors.roster.note, vectors.roster.root);
  assert.equal(roster.epoch, 1);
  const eight = roster.members.map((member) => member.recipient);
  const json = utf8(vectors.message.json);
  const report = transcript({ kind: "report", thread: receipt.thread, recipients: eight }, json);
  assert.equal(text(report), vectors.message.transcript);
  assert.equal(toHex(ed25519.sign(report, receipt.signingSeed)), vectors.message.signature);
  const reply = transcript({ kind: "reply", thread: receipt.thread, recipients: [receipt.recipient, ...eight] }, json);
  assert.equal(text(reply), vectors.message.replyTranscript);
  const signing = hash(utf8("daylight test signing 0"));
  assert.equal(toHex(ed25519.sign(reply, signing)), vectors.message.replySignatureOfMember0);
});

test("puzzle and commitment come out alike", () => {
  const { challenge, binding, bits, firstNonceFromZero: nonce } = vectors.puzzle;
  assert.equal(solve({ challenge, bits }, binding), nonce);
  const whole = join(utf8("daylight-puzzle-v1"), fromHex(challenge, 32), fromHex(binding, 32), fromHex(nonce, 8));
  assert.ok(leadingZeros(hash(whole)) >= bits);
  const file = hash(utf8(vectors.commitment.file));
  assert.equal(toHex(commitment(receipt, 1, file)), vectors.commitment.commitment);
});
