// Writing to the reporter of a case.

import { Refused, refuse } from "../protocol/bytes.js";
import { bytesOf, el } from "../protocol/dom.js";
import { eightOfToday } from "../protocol/handover.js";
import { sealReply } from "../protocol/investigator.js";
import { NO_MESSAGE } from "../protocol/message.js";
import { type Opened } from "../protocol/opened.js";
import { rosterOf, rosterOfToday, signerIn } from "./keys.js";
import { type Leading } from "./messages.js";
import { failed, field, textArea, today } from "./parts.js";
import { type SealedCase } from "./service.js";
import * as service from "./service.js";
import { language, say } from "./words.js";

/** @param seen the messages of the thread's own voices, which the reply comes after */
export function offerReply(one: SealedCase, last: Leading, seen: readonly Opened[], refresh: () => void): void {
  const place = document.getElementById("reply");
  if (!place) {
    return;
  }
  const text = textArea("reply-text", 6);
  const files = el("input", { type: "file", id: "reply-files", class: "govuk-file-upload", multiple: true });
  const feedback = el("input", { type: "checkbox", id: "reply-feedback", class: "govuk-checkboxes__input" });
  const status = el("p", { class: "govuk-body", role: "status", id: "reply-status" });
  const form = el(
    "form",
    { class: "dl-form" },
    el("h2", { class: "govuk-heading-m dl-section" }, say("replyTitle")),
    el("p", { class: "govuk-hint" }, say("replyHint")),
    field(text, say("text")),
    field(files, say("files")),
    el("div", { class: "govuk-checkboxes govuk-checkboxes--small govuk-form-group" }, el("div", { class: "govuk-checkboxes__item" }, feedback, el("label", { class: "govuk-label govuk-checkboxes__label", for: "reply-feedback" }, say("feedback")))),
    el("button", { type: "submit", class: "govuk-button" }, say("send")),
    status,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (text.value.trim() === "") {
      status.textContent = say("write");
      return;
    }
    void sendReply(one, last, seen, text.value.trim(), [...(files.files ?? [])], feedback.checked).then(refresh, (failure: unknown) => {
      status.textContent = failure instanceof Refused && failure.message.startsWith("too large") ? say("tooLong") : failed(failure);
    });
  });
  place.replaceChildren(form);
}

async function sendReply(one: SealedCase, last: Leading, seen: readonly Opened[], text: string, files: File[], feedback: boolean): Promise<void> {
  const roster = await rosterOfToday();
  const signer = signerIn(roster) ?? refuse("no open key is in the list of today");
  const highest = seen.reduce<Opened | undefined>((top, each) => ((each.message.sequence ?? 0) > (top?.message.sequence ?? 0) ? each : top), undefined);
  const enclosures = await Promise.all(files.map(async (file) => ({ name: file.name, content: await bytesOf(file) })));
  const draft = {
    thread: one.thread,
    sequence: (highest?.message.sequence ?? 0) + 1,
    previous: highest?.digest ?? NO_MESSAGE,
    replyTo: last.opened.message.replyTo,
    language: last.opened.message.language ?? language,
    text,
    enclosures,
  };
  const sealed = await sealReply(signer, draft, roster, await eightOfToday(last.opened, last.firstEpoch, { roster, rosterOf }), today());
  await service.reply(one.id, roster.epoch, feedback, sealed);
}
