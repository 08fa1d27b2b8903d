// The receipt on the page: its words, the check that they were written down, the identity for age, and the proof of receipt.

import { download, el } from "../protocol/dom.js";
import { type Receipt, type Tongue, wordsOf } from "../protocol/receipt.js";
import { type Way } from "./draft.js";
import { entered, showStep, textField } from "./form.js";
import { type Setting } from "./setting.js";

const CHECKED_WORDS = 3;

export function wordsView(receipt: Receipt, tongue: Tongue): HTMLElement {
  return el("ol", { class: "rp-words", id: "words" }, ...wordsOf(receipt, tongue).map((word) => el("li", {}, word)));
}

export function showWords({ say, tongue, place }: Setting, receipt: Receipt, way: Way): void {
  const other = tongue === "en" ? "zh" : "en";
  showStep(place, say, {
    title: say("wordsTitle"),
    hint: say("wordsHint"),
    fields: [
      wordsView(receipt, tongue),
      el(
        "details",
        {},
        el("summary", {}, say("wordsOther")),
        el("ol", { class: "rp-words", lang: other === "zh" ? "zh-Hans" : "en" }, ...wordsOf(receipt, other).map((word) => el("li", {}, word))),
      ),
    ],
    button: say("wordsKept"),
    back: way.back,
    go: way.next,
  });
}

/** Asks for some of the words. */
export function confirmWords({ say, tongue, place }: Setting, receipt: Receipt, way: Way): void {
  const words = wordsOf(receipt, tongue);
  const places = chosenPlaces(words.length);
  showStep(place, say, {
    title: say("confirmTitle"),
    hint: say("confirmHint"),
    fields: places.map((at) => textField({ id: "word-" + (at + 1), label: say("confirmWord", at + 1) })),
    button: say("next"),
    back: way.back,
    go: (form) => {
      const wrong = places.filter((at) => entered(form, "word-" + (at + 1)).normalize("NFC").toLowerCase() !== words[at]);
      if (wrong.length === 0) {
        way.next();
      }
      return wrong.map((at) => ({ field: "word-" + (at + 1), text: say("confirmWrong", at + 1) }));
    },
  });
}

function chosenPlaces(count: number): number[] {
  const places = new Set<number>();
  while (places.size < CHECKED_WORDS) {
    places.add((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % count);
  }
  return [...places].sort((one, other) => one - other);
}

export interface Proof {
  readonly commitment: string;
  readonly sha256: string;
  readonly day: string;
  readonly sizeClass: string;
}

export function proofView(setting: Setting, proof: Proof): HTMLElement[] {
  const { say } = setting;
  const file = JSON.stringify({ ...proof, protocol: "daylight-report-v1" }, null, 2) + "\n";
  return [
    el("h3", {}, say("proof")),
    el("p", {}, say("proofHint")),
    el("dl", { class: "rp-facts" }, fact(say("commitment"), proof.commitment, "commitment"), fact(say("fileHash"), proof.sha256, "sha256")),
    el("p", { class: "rp-hint" }, say("received", proof.day, proof.sizeClass)),
    el("div", { class: "rp-buttons" }, el("button", { type: "button", class: "rp-button rp-button--quiet", click: () => download("proof.json", file, "application/json") }, say("saveProof"))),
  ];
}

export function identityView(setting: Setting, receipt: Receipt): HTMLElement[] {
  const { say } = setting;
  const file = "# recipient: " + receipt.recipient + "\n" + receipt.identity + "\n";
  return [
    el(
      "details",
      {},
      el("summary", {}, say("saveIdentity")),
      el("p", {}, say("identityHint")),
      el("button", { type: "button", id: "save-identity", class: "rp-button rp-button--quiet", click: () => download("identity.txt", file, "text/plain") }, say("saveIdentity")),
    ),
  ];
}

export function fact(name: string, value: string, id: string): HTMLElement {
  return el("div", {}, el("dt", {}, name), el("dd", { class: "rp-code", id }, value));
}
