// Handing over: everything that is sealed to an older roster is opened and sealed anew, the same bytes, to the same bodies' people of today.

import { type Bytes, Refused, refuse } from "../protocol/bytes.js";
import { el } from "../protocol/dom.js";
import { type HandedOver, type Today, eightOfToday, handedOver } from "../protocol/handover.js";
import { leading, openMessage, openWorking, sealWorking } from "../protocol/investigator.js";
import { type Opened } from "../protocol/opened.js";
import { Answered } from "../protocol/service.js";
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
  const today = { roster: await rosterOfToday(), rosterOf };
  const { epoch } = today.roster;
  const count = { done: 0, shut: 0, late: 0, unaddressed: 0 };
  for await (const listed of service.allCases()) {
    const one = await service.sealedCase(listed.id);
    // The fields first: who reads them is told by messages, which a key of the older list alone opens only now.
    if (one.working && (one.workingEpoch ?? 0) < epoch && (await workingHandedOver(one, today).catch(left)) === "shut") {
      count.shut++;
    }
    for (const file of (one.messages ?? []).filter((each) => each.epoch < epoch)) {
      const handed = await rewrapped(file, today).catch(left);
      if (typeof handed === "string") {
        count[handed]++;
      } else {
        count.done++;
        count.unaddressed += handed.addressed ? 0 : 1;
      }
      tell(say("handing", count.done + count.shut));
    }
  }
  tell(say("handed", count.done, count.shut) + (count.unaddressed > 0 ? " " + say("handedOwn", count.unaddressed) : ""));
}

/** A colleague has handed it over, or the purge has come, since the list was read. */
const meanwhile = ({ status, problem }: Answered): boolean => status === 404 || status === 412 || problem === "rewrap-not-newer";

/** What does not open is left as it is. Whatever else goes wrong is none of the file's faults: it ends the hand-over, which can be begun again. */
function left(failure: unknown): "shut" | "late" {
  if (failure instanceof Refused) {
    return "shut";
  }
  if (failure instanceof Answered && meanwhile(failure)) {
    return "late";
  }
  throw failure;
}

async function rewrapped(file: SealedFile, today: Today): Promise<HandedOver> {
  const sealed = await service.message(file.id);
  const handed = await withAnyKey((keys) => handedOver(sealed, { ...file, firstEpoch: service.firstEpoch(file) }, keys, today));
  await service.rewrap(file, today.roster.epoch, handed.file);
  return handed;
}

/** Working fields carry no list: they are for whom the thread's own voice writes to, as when they were kept. */
async function workingHandedOver(one: SealedCase, today: Today): Promise<void> {
  const files = (one.messages ?? []).filter((each) => each.kind === "report");
  const reports: (Opened | undefined)[] = [];
  for (const file of files) {
    reports.push(await report(file, one.thread).catch(unread));
  }
  const last = leading(reports, one.thread) ?? refuse("no report of the thread opens");
  const file = files[reports.indexOf(last)] ?? refuse("no report of the thread opens");
  // The version before the file: whoever saves in between makes it stale.
  const now = await service.sealedCase(one.id);
  const working = await service.working(one.id);
  const fields = await withAnyKey((keys) => openWorking(working, keys));
  const readers = await eightOfToday(last, service.firstEpoch(file), today);
  await service.keepWorking(now, today.roster.epoch, await sealWorking(fields, readers));
}

/** Whether it was handed over before or not: by whom it was signed is what counts here. */
async function report(file: SealedFile, thread: string): Promise<Opened> {
  const sealed: Bytes = await service.message(file.id);
  const opened = await withAnyKey((keys) => openMessage(sealed, keys, true, thread));
  return opened.signed && opened.message.kind !== "report" ? refuse("a message of another kind") : opened;
}

function unread(failure: unknown): undefined {
  left(failure);
}
