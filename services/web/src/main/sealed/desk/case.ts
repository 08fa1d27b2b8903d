// One case, opened: its messages, its working fields, and writing to the reporter.

import { bytesOf, download, el, sizeText } from "../protocol/dom.js";
import { type Bytes, Refused, equal, refuse } from "../protocol/bytes.js";
import { astray, believedReply, leading, openMessage, openWorking, sealReply, sealWorking, strangers } from "../protocol/investigator.js";
import { NO_MESSAGE, type Opened } from "../protocol/message.js";
import { type Roster, movedRecipients } from "../protocol/roster.js";
import { Answered } from "../protocol/service.js";
import { CATEGORIES, QUESTIONS, answerText } from "../report/questions.js";
import { openKeys, rosterOf, rosterOfToday, signerIn, withAnyKey } from "./keys.js";
import { failed, field, notice, textArea, textInput, today, why } from "./parts.js";
import { type SealedCase } from "./service.js";
import * as service from "./service.js";
import { language, say } from "./words.js";

interface Line {
  readonly place: HTMLElement;
  readonly id: string;
  readonly kind: string;
  readonly rewrapped: boolean;
}

interface Seen {
  readonly line: Line;
  readonly opened: Opened | undefined;
}

/** Opens what the key opens, and offers to write. */
export async function openCase(section: HTMLElement, refresh: () => void): Promise<void> {
  if (openKeys().length === 0) {
    return;
  }
  const id = section.dataset["id"] ?? "";
  const thread = section.dataset["thread"] ?? "";
  const lines = [...section.querySelectorAll<HTMLElement>("[data-message]")].map(lineOf);
  const seen: Seen[] = [];
  for (const line of lines) {
    seen.push({ line, opened: await show(line, thread) });
  }
  const opened = ofKind(seen, "report").map((one) => one.opened);
  const last = leading(opened, thread);
  const foreign = new Set(marked(ofKind(seen, "report"), strangers(opened, thread), "stranger"));
  if (last) {
    const replies = ofKind(seen, "reply");
    const lost = marked(replies, astray(replies.map((one) => one.opened), last), "astray");
    const own = seen.filter((one) => !foreign.has(one) && !lost.includes(one));
    // Until the purge a reporter may write to a closed case, and be answered.
    const one = await service.sealedCase(id);
    await offerWorking(one, last);
    await offerReply(one, last, own, refresh);
  }
}

const ofKind = (seen: readonly Seen[], kind: string): Seen[] => seen.filter((one) => one.line.kind === kind);

/** Says of each what is odd about it, and gives them back: nothing in them counts. */
function marked(seen: readonly Seen[], places: ReadonlySet<number>, word: "stranger" | "astray"): Seen[] {
  const odd = seen.filter((_, i) => places.has(i));
  odd.forEach((one) => one.line.place.append(notice(say(word))));
  return odd;
}

function lineOf(element: HTMLElement): Line {
  const { message = "", kind = "", rewrapped } = element.dataset;
  return { place: element.querySelector<HTMLElement>(".dl-sealed__content") ?? element, id: message, kind, rewrapped: rewrapped === "yes" };
}

async function show(line: Line, thread: string): Promise<Opened | undefined> {
  try {
    const file = await service.message(line.id);
    const opened = await withAnyKey((keys) => openMessage(file, keys, line.rewrapped, thread));
    if (opened.signed && opened.message.kind !== line.kind) {
      refuse("a message of another kind");
    }
    if (line.kind === "reply") {
      await believedReply(opened, rosterOf);
    }
    line.place.replaceChildren(...content(opened));
    return opened;
  } catch (failure) {
    const sealed = failure instanceof Refused && failure.message.startsWith("not sealed");
    line.place.replaceChildren(notice(sealed ? say("unreadable") : say("refused", why(failure))));
    return undefined;
  }
}

function content(opened: Opened): HTMLElement[] {
  const { message, enclosures } = opened;
  const state = opened.byServer ? "byServer" : opened.signed ? "signed" : "unsigned";
  const answers = Object.entries(message.answers ?? {}).map(([id, value]) => {
    const question = QUESTIONS.find((one) => one.id === id);
    return el("div", {}, el("dt", {}, question?.title[language] ?? id), el("dd", { class: "dl-entered" }, question ? answerText(question, value, language) : value));
  });
  return [
    el("p", { class: "govuk-body dl-entered dl-sealed__text", lang: message.language === "zh" ? "zh-Hans" : "en" }, message.text),
    ...(answers.length > 0 ? [el("dl", { class: "dl-facts" }, ...answers)] : []),
    ...enclosures.map((one) =>
      el("p", { class: "govuk-body-s" }, el("button", { type: "button", class: "dl-copy dl-attachment", click: () => download(one.name, one.content) }, say("saveFile", one.name, sizeText(one.content.length)))),
    ),
    el("p", { class: "dl-small" }, say(state)),
  ];
}

/** To whom the thread is sealed today: those who could read the reporter's last message. One that does not name them was sealed to everybody of its roster. */
async function eight(last: Opened, roster: Roster): Promise<string[]> {
  const { recipients, epoch } = last.message;
  if (recipients === undefined || epoch === undefined) {
    return roster.members.map((member) => member.recipient);
  }
  return movedRecipients(recipients, await rosterOf(epoch), roster);
}

const WORKING = ["category", "agency", "sums", "conflict", "notes"] as const;

/** What was written and is not saved, by case: a reply that is sent meanwhile draws the page anew. It ends with the page, as keys do. */
const unsaved = new Map<string, { readonly values: Record<string, string>; readonly seen: Bytes | undefined }>();

async function offerWorking(one: SealedCase, last: Opened): Promise<void> {
  const place = document.getElementById("working");
  if (!place) {
    return;
  }
  let values: Record<string, string> = {};
  /** The file that the form was made of. */
  let seen: Bytes | undefined;
  if (one.working) {
    try {
      const file = await service.working(one.id);
      values = await withAnyKey((keys) => openWorking(file, keys));
      seen = file;
    } catch (failure) {
      place.replaceChildren(notice(failed(failure)));
      return;
    }
  }
  const begun = unsaved.get(one.id);
  if (begun) {
    ({ values, seen } = begun);
  }
  const inputs = new Map(WORKING.map((name) => [name, workingInput(name, values[name] ?? (name === "category" ? last.message.answers?.["category"] : "") ?? "")]));
  const status = el("p", { class: "govuk-body", role: "status", id: "working-status" });
  const button = el("button", { type: "submit", class: "govuk-button govuk-button--secondary" }, say("keep"));
  const form = el(
    "form",
    { class: "dl-form" },
    el("h2", { class: "govuk-heading-m dl-section" }, say("workingTitle")),
    el("p", { class: "govuk-hint" }, say("workingHint")),
    ...[...inputs].map(([name, input]) => field(input, say(name))),
    button,
    status,
  );
  const written = (): Record<string, string> => Object.fromEntries([...inputs].map(([name, input]) => [name, input.value.trim()]));
  form.addEventListener("input", () => unsaved.set(one.id, { values: written(), seen }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    button.disabled = true;
    void keepWorking(one.id, last, written(), seen)
      .then(
        (file) => {
          seen = file;
          unsaved.delete(one.id);
          status.textContent = say("kept");
        },
        (failure: unknown) => {
          const late = savedByAnother(failure);
          if (late) {
            // The next time the case is opened it shows what is there, not this once more.
            unsaved.delete(one.id);
          }
          status.textContent = late ? say("savedByAnother") : failed(failure);
        },
      )
      .finally(() => (button.disabled = false));
  });
  place.replaceChildren(form);
}

function workingInput(name: (typeof WORKING)[number], value: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const id = "working-" + name;
  if (name !== "category") {
    return name === "notes" || name === "conflict" ? textArea(id, 3, value) : textInput(id, value);
  }
  const select = el("select", { id, class: "govuk-select dl-wide" }, el("option", { value: "" }, ""), ...CATEGORIES.map((option) => el("option", { value: option.value }, option.label[language])));
  select.value = value;
  return select;
}

/**
 * Saves them, unless a colleague has meanwhile: what is there now must be what the form was made of. The version is asked for before the file, so whoever saves after that makes it stale.
 *
 * @param seen the file that the form was made of
 */
async function keepWorking(id: string, last: Opened, fields: Record<string, string>, seen: Bytes | undefined): Promise<Bytes> {
  const roster = await rosterOfToday();
  const sealed = await sealWorking(fields, await eight(last, roster));
  const now = await service.sealedCase(id);
  const there = now.working ? await service.working(id) : undefined;
  if (there === undefined || seen === undefined ? there !== seen : !equal(there, seen)) {
    refuse("saved by another");
  }
  await service.keepWorking(now, roster.epoch, sealed);
  return sealed;
}

const savedByAnother = (failure: unknown): boolean =>
  (failure instanceof Refused && failure.message === "saved by another") || (failure instanceof Answered && failure.status === 412);

async function offerReply(one: SealedCase, last: Opened, seen: readonly Seen[], refresh: () => void): Promise<void> {
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

async function sendReply(one: SealedCase, last: Opened, seen: readonly Seen[], text: string, files: File[], feedback: boolean): Promise<void> {
  const roster = await rosterOfToday();
  const signer = signerIn(roster) ?? refuse("no open key is in the list of today");
  const highest = seen.map((each) => each.opened).reduce<Opened | undefined>((top, each) => ((each?.message.sequence ?? 0) > (top?.message.sequence ?? 0) ? each : top), undefined);
  const enclosures = await Promise.all(files.map(async (file) => ({ name: file.name, content: await bytesOf(file) })));
  const draft = {
    thread: one.thread,
    sequence: (highest?.message.sequence ?? 0) + 1,
    previous: highest?.digest ?? NO_MESSAGE,
    replyTo: last.message.replyTo,
    language: last.message.language ?? language,
    text,
    enclosures,
  };
  const sealed = await sealReply(signer, draft, roster, await eight(last, roster), today());
  await service.reply(one.id, roster.epoch, feedback, sealed);
}
