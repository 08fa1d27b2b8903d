// One case, opened: what its thread says, and beside it the working fields and writing to the reporter.

import { astray, leading, strangers } from "../protocol/investigator.js";
import { type Opened } from "../protocol/opened.js";
import { openKeys } from "./keys.js";
import { type Seen, lineOf, mark, show } from "./messages.js";
import { offerReply } from "./replying.js";
import * as service from "./service.js";
import { offerWorking } from "./working.js";

/** Opens what the key opens, and offers to write. */
export async function openCase(section: HTMLElement, refresh: () => void): Promise<void> {
  if (openKeys().length === 0) {
    return;
  }
  const { id = "", thread = "" } = section.dataset;
  const seen: Seen[] = [];
  for (const line of [...section.querySelectorAll<HTMLElement>("[data-message]")].map(lineOf)) {
    seen.push({ line, opened: await show(line, thread) });
  }
  const reports = ofKind(seen, "report");
  const opened = reports.map((one) => one.opened);
  const foreign = mark(reports, strangers(opened, thread), "stranger");
  const last = reports.find((one) => one.opened !== undefined && one.opened === leading(opened, thread));
  if (!last?.opened) {
    return;
  }
  const replies = ofKind(seen, "reply");
  const lost = mark(replies, astray(replies.map((one) => one.opened), last.opened), "astray");
  const own = seen.filter((one) => !foreign.includes(one) && !lost.includes(one)).flatMap((one): Opened[] => (one.opened ? [one.opened] : []));
  // Until the purge a reporter may write to a closed case, and be answered.
  const one = await service.sealedCase(id);
  const file = one.messages?.find((each) => each.id === last.line.id);
  const told = { opened: last.opened, firstEpoch: file ? service.firstEpoch(file) : 0 };
  await offerWorking(one, told);
  offerReply(one, told, own, refresh);
}

const ofKind = (seen: readonly Seen[], kind: string): Seen[] => seen.filter((one) => one.line.kind === kind);
