// The one script of the page for reports. It is also the worker that solves the puzzle, so that one hash stands for all of it.

import { el, need } from "../protocol/dom.js";
import { leavesNothing } from "../protocol/leaving.js";
import { serveAsWorker } from "../protocol/puzzle.js";
import { offerExit } from "./exit.js";
import { makeReport } from "./making.js";
import { readReplies } from "./reading.js";
import { settingOf } from "./setting.js";

function start(): void {
  const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
  const ready = (): void => {
    const place = need("app");
    const setting = settingOf(place, script || undefined);
    offerExit();
    leavesNothing(() => place);
    if (!crypto?.subtle && !setting.offline && typeof ReadableStream !== "function") {
      place.append(el("p", { class: "rp-warning" }, setting.say("problem_old")));
      return;
    }
    need("scripted").hidden = false;
    // Nobody should take the weaker way because it comes first to the eye.
    document.getElementById("ways")?.removeAttribute("open");
    const begin = (): void => {
      const make = el("button", { type: "button", class: "rp-button", id: "begin", click: () => void makeReport(setting, begin) }, setting.say("begin"));
      const read = el("button", { type: "button", class: "rp-button rp-button--quiet", id: "read", click: () => readReplies(setting, begin) }, setting.say("read"));
      place.replaceChildren(el("div", { class: "rp-buttons" }, make, read));
    };
    begin();
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", ready);
  } else {
    ready();
  }
}

if (!serveAsWorker()) {
  start();
}
