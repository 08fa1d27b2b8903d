// The messages of a case, each opened in its place.

import { Refused, refuse } from "../protocol/bytes.js";
import { download, el, sizeText } from "../protocol/dom.js";
import { believedReply, openMessage } from "../protocol/investigator.js";
import { type Opened } from "../protocol/opened.js";
import { QUESTIONS, answerText } from "../report/questions.js";
import { rosterOf, withAnyKey } from "./keys.js";
import { notice, why } from "./parts.js";
import * as service from "./service.js";
import { language, say } from "./words.js";

interface Line {
  readonly place: HTMLElement;
  readonly id: string;
  readonly kind: string;
  readonly rewrapped: boolean;
}

export interface Seen {
  readonly line: Line;
  readonly opened: Opened | undefined;
}

/** The message that tells who reads the thread and where replies go, with the epoch of the roster under which it was taken. */
export interface Leading {
  readonly opened: Opened;
  readonly firstEpoch: number;
}

export function lineOf(element: HTMLElement): Line {
  const { message = "", kind = "", rewrapped } = element.dataset;
  return { place: element.querySelector<HTMLElement>(".dl-sealed__content") ?? element, id: message, kind, rewrapped: rewrapped === "yes" };
}

/** Says of each what is odd about it, and gives them back: nothing in them counts. */
export function mark(seen: readonly Seen[], places: ReadonlySet<number>, word: "stranger" | "astray"): Seen[] {
  const odd = seen.filter((_, i) => places.has(i));
  odd.forEach((one) => one.line.place.append(notice(say(word))));
  return odd;
}

/** Opens one, or says why not. */
export async function show(line: Line, thread: string): Promise<Opened | undefined> {
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
