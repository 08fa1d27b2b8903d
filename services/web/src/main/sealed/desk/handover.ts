// Handing over: everything that is sealed to an older roster is opened and sealed anew, the same bytes, to the same bodies' people of today.

import { type Bytes, refuse } from "../protocol/bytes.js";
import { el } from "../protocol/dom.js";
import { leading, openMessage, openWorking, reseal, sealWorking } from "../protocol/investigator.js";
import { type Opened } from "../protocol/message.js";
import { type Roster, movedRecipients } from "../protocol/roster.js";
import { openKeys, rosterOf, rosterOfToday, withAnyKey } from "./keys.js";
import { failed } from "./parts.js";
import { type SealedCase, type SealedFile } from "./service.js";
import * as service from "./service.js";
import { say } from "./words.js";

export function offerHandOver(place: HTMLElement): void {
  if (openKeys().length === 0) {
    return;
  }
  const status = el("p", { class: "govuk-body", role: "status", id: "hand-over-status" });
  const button = el("button", { type: "button", class: "govuk-button", id: "hand-over-now" }, say("handNow"));
  button.addEventListener("click", () => {
    button.disabled = true;
    void handOver((text) => (status.textContent = text)).catch((failure: unknown) => {
      status.textContent = failed(failure);
      button.disabled = false;
    });
  });
  place.replaceChildren(button, status);
}

async function handOver(tell: (text: string) => void): Promise<void> {
  const roster = await rosterOfToday();
  let done = 0;
  let shut = 0;
  for await (const listed of service.allCases()) {
    const one = await service.sealedCase(listed.id);
    // The fields first: who reads them is told by messages, which a key of the older list alone opens only now.
    if (one.working && (one.workingEpoch ?? 0) < roster.epoch && !(await workingHandedOver(one, roster).catch(() => false))) {
      shut++;
    }
    const old = (one.messages ?? []).filter((file) => file.epoch < roster.epoch);
    for (const file of old) {
      const handed = await rewrapped(file, roster).catch(() => false);
      handed ? done++ : shut++;
      tell(say("handing", done + shut));
    }
  }
  tell(say("handed", done, shut));
}

async function rewrapped(file: SealedFile, roster: Roster): Promise<boolean> {
  const sealed = await service.message(file.id);
  const opened = await withAnyKey((keys) => openMessage(sealed, keys, file.original !== undefined));
  const recipients = await peopleOfToday(opened, roster);
  const again = await withAnyKey((keys) => reseal(sealed, keys, recipients));
  await service.rewrap(file, roster.epoch, again);
  return true;
}

/** The thread's 8 of today, and the reporter again where a reply had them. A message without a list was sealed to everybody of its roster. */
async function peopleOfToday(opened: Opened, roster: Roster): Promise<string[]> {
  const { recipients, epoch, replyTo, kind } = opened.message;
  if (recipients === undefined || epoch === undefined) {
    return roster.members.map((member) => member.recipient);
  }
  const eight = recipients.filter((one) => kind === "report" || one !== replyTo);
  const moved = movedRecipients(eight, await rosterOf(epoch), roster);
  return kind === "reply" ? [...moved, replyTo] : moved;
}

/** Working fields carry no list: they are for whom the thread's own voice writes to, as when they were kept. */
async function workingHandedOver(one: SealedCase, roster: Roster): Promise<boolean> {
  const reports: (Opened | undefined)[] = [];
  for (const file of (one.messages ?? []).filter((each) => each.kind === "report")) {
    reports.push(await report(file, one.thread).catch(() => undefined));
  }
  const last = leading(reports, one.thread) ?? refuse("no report of the thread opens");
  // The version before the file: whoever saves in between makes it stale.
  const now = await service.sealedCase(one.id);
  const working = await service.working(one.id);
  const fields = await withAnyKey((keys) => openWorking(working, keys));
  await service.keepWorking(now, roster.epoch, await sealWorking(fields, await peopleOfToday(last, roster)));
  return true;
}

/** Whether it was handed over before or not: by whom it was signed is what counts here. */
async function report(file: SealedFile, thread: string): Promise<Opened> {
  const sealed: Bytes = await service.message(file.id);
  const opened = await withAnyKey((keys) => openMessage(sealed, keys, true, thread));
  return opened.signed && opened.message.kind !== "report" ? refuse("a message of another kind") : opened;
}
