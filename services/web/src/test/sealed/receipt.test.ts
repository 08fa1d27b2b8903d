import "./node.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex, toHex } from "../../main/sealed/protocol/bytes.js";
import { commitment, newReceipt, receiptOf, receiptOfWords, wordsOf } from "../../main/sealed/protocol/receipt.js";
import vectors from "./vectors.json";

test("the words are those of BIP-39's own vectors", () => {
  const receipt = receiptOf(fromHex("7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f", 16));
  assert.equal(wordsOf(receipt, "en").join(" "), "legal winner thank year wave sausage worth useful legal winner thank yellow");
});

test("words in either language open the same keys, however they are typed", () => {
  const receipt = newReceipt();
  const chinese = wordsOf(receipt, "zh");
  assert.equal(chinese.length, 12);
  for (const typed of [
    wordsOf(receipt, "en").join(" "),
    "  " + wordsOf(receipt, "en").join("\n").toUpperCase() + " ",
    chinese.join(" "),
    chinese.join(""),
    chinese.join("\u3000"),
  ]) {
    assert.equal(receiptOfWords(typed).identity, receipt.identity);
  }
});

test("a mistyped word is noticed", () => {
  const words = wordsOf(receiptOf(fromHex("00".repeat(16), 16)), "en");
  assert.throws(() => receiptOfWords([...words.slice(0, 11), "zoo"].join(" ")));
  assert.throws(() => receiptOfWords(words.slice(0, 11).join(" ")));
  assert.throws(() => receiptOfWords(""));
});

test("the keys are those that the protocol's vectors name", () => {
  for (const vector of vectors.receipts) {
    const receipt = receiptOf(fromHex(vector.entropy, 16));
    assert.equal(receipt.recipient, vector.recipient);
    assert.equal(receipt.verifier, vector.verifier);
    assert.equal(receipt.mailbox, vector.mailbox);
    assert.equal(receipt.auth, vector.auth);
    assert.equal(receipt.thread, vector.thread);
    assert.equal(toHex(commitment(receipt, 1, fromHex(vector.file, 32))), vector.commitment);
  }
});
