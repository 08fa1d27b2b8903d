import "./node.js";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { test } from "node:test";
import { utf8 } from "../../main/sealed/protocol/bytes.js";
import { newInvestigator } from "../../main/sealed/protocol/keyfile.js";
import { type Draft, NO_MESSAGE, writeMessage } from "../../main/sealed/protocol/message.js";
import { expect, readMessage } from "../../main/sealed/protocol/opened.js";
import { newReceipt } from "../../main/sealed/protocol/receipt.js";
import { readTar, writeTar } from "../../main/sealed/protocol/tar.js";

const receipt = newReceipt();
const recipients = Array.from({ length: 8 }, () => newInvestigator().recipient).sort();
const draft: Draft = {
  kind: "report",
  thread: receipt.thread,
  sequence: 1,
  previous: NO_MESSAGE,
  epoch: 12,
  replyTo: receipt.recipient,
  recipients,
  language: "en",
  text: "The ferry contract was decided over dinner. 渡轮合同",
  answers: { category: "bribery" },
};
const enclosures = [
  { name: "账本 ledger.PDF", content: utf8("ledger") },
  { name: "empty", content: new Uint8Array(0) },
];
const archive = writeMessage(draft, enclosures, receipt.signingSeed);

test("a message comes back as it was written", () => {
  const opened = readMessage(archive);
  assert.ok(opened.signed);
  assert.equal(opened.message.text, draft.text);
  assert.deepEqual(opened.message.answers, draft.answers);
  assert.deepEqual(opened.enclosures, enclosures);
  assert.equal(opened.message.attachments?.[0]?.file, "attachment-1.pdf");
  assert.equal(opened.message.sender, receipt.verifier);
});

test("whatever is changed in it, it is refused", () => {
  const entries = readTar(archive);
  const [json, signature, ...files] = entries as [(typeof entries)[0], (typeof entries)[0], ...typeof entries];
  const text = new TextDecoder().decode(json.content);
  const changed = (content: string): Uint8Array<ArrayBuffer> => writeTar([{ name: json.name, content: utf8(content) }, signature, ...files]);
  assert.equal(readMessage(changed(text)).message.text, draft.text);
  assert.throws(() => readMessage(changed(text.replace("dinner", "supper"))));
  assert.throws(() => readMessage(changed(text.replace(recipients[0] ?? "", newInvestigator().recipient))));
  assert.throws(() => readMessage(changed(text.replace('"kind":"report"', '"kind":"reply"'))));
  assert.throws(() => readMessage(writeTar([signature, json, ...files])));
  assert.throws(() => readMessage(writeTar([json, signature])), "attachments missing");
  assert.throws(() => readMessage(writeTar([json, signature, { name: "attachment-1.pdf", content: utf8("other!") }, ...files.slice(1)])));
  assert.throws(() => readMessage(writeTar([json, signature, ...files, { name: "more", content: utf8("x") }])));
  assert.throws(() => readMessage(archive.slice(0, 900)));
});

test("a message of another thread, or signed for others than the header has, is refused", () => {
  const opened = readMessage(archive);
  const own = recipients[0] ?? "";
  assert.equal(expect(opened, { thread: receipt.thread, stanzas: 8, own }), opened);
  assert.throws(() => expect(opened, { thread: newReceipt().thread, stanzas: 8, own }));
  assert.throws(() => expect(opened, { thread: receipt.thread, stanzas: 9, own }));
  const stranger = newInvestigator().recipient;
  assert.throws(() => expect(opened, { thread: receipt.thread, stanzas: 8, own: stranger }));
  assert.equal(expect(opened, { thread: receipt.thread, stanzas: 8, own: stranger }, true), opened);
});

test("what tar(1) makes of message.json and files is read, in each of its formats, and is unsigned", () => {
  const folder = mkdtempSync(path(tmpdir(), "sealed-"));
  try {
    writeFileSync(path(folder, "message.json"), JSON.stringify({ version: 1, kind: "report", replyTo: receipt.recipient, text: "by hand" }));
    writeFileSync(path(folder, "账本".repeat(30) + ".pdf"), "ledger");
    for (const format of ["gnu", "pax"]) {
      execFileSync("tar", ["--format=" + format, "--owner=0", "--group=0", "--mtime=@0", "-cf", "r.tar", "message.json", "账本".repeat(30) + ".pdf"], { cwd: folder });
      const opened = readMessage(new Uint8Array(readFileSync(path(folder, "r.tar"))));
      assert.equal(opened.signed, false);
      assert.equal(opened.message.text, "by hand");
      assert.equal(opened.enclosures[0]?.name, "账本".repeat(30) + ".pdf", format);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("whoever leaves people out with stock tools names those who are left, and wrong names are refused", () => {
  const made = (more: Record<string, unknown>): Uint8Array<ArrayBuffer> =>
    writeTar([{ name: "message.json", content: utf8(JSON.stringify({ version: 1, kind: "report", replyTo: receipt.recipient, text: "by hand", ...more })) }]);
  assert.equal(readMessage(made({})).message.recipients, undefined);
  const named = readMessage(made({ epoch: 12, recipients: [...recipients].reverse() })).message;
  assert.deepEqual([named.recipients, named.epoch], [recipients, 12]);
  assert.throws(() => readMessage(made({ recipients })), /readers/u);
  assert.throws(() => readMessage(made({ epoch: 12, recipients: recipients.slice(1) })), /readers/u);
  assert.throws(() => readMessage(made({ epoch: 12, recipients: [...recipients.slice(1), recipients[1]] })), /readers/u);
  assert.throws(() => readMessage(made({ epoch: 12, recipients: "everybody" })), /readers/u);
});

test("tar(1) reads what is written here", () => {
  const folder = mkdtempSync(path(tmpdir(), "sealed-"));
  try {
    writeFileSync(path(folder, "r.tar"), archive);
    const listed = execFileSync("tar", ["-tvf", "r.tar", "--numeric-owner"], { cwd: folder, encoding: "utf8" });
    assert.match(listed, /-rw------- 0\/0 +\d+ 1970-01-01 \d\d:00 message.json\n.*message.sig\n.*attachment-1.pdf\n.*attachment-2\n/u);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
