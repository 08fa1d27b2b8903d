// The desk's script. A key that was opened lives in this page, so following a link or sending a form within the desk must not end the page: both are fetched, and the main part is
// put in place of the old one. Without the script they work as they stand.

import { leavesNothing } from "../protocol/leaving.js";
import { openCase } from "./case.js";
import { offerHandOver } from "./handover.js";
import { keyPanel, openKeys } from "./keys.js";
import { offerKey } from "./making.js";

function wire(): void {
  const section = document.getElementById("sealed-case");
  const hand = document.getElementById("hand-over");
  const make = document.getElementById("make-key");
  const panel = document.getElementById("key-panel");
  const changed = (): void => {
    if (section) {
      void openCase(section, () => void go(window.location.href, {}, false));
    }
    if (hand) {
      offerHandOver(hand);
    }
  };
  if (panel) {
    keyPanel(panel, changed);
    changed();
  }
  if (make) {
    void offerKey(make);
  }
}

const inside = (address: string): boolean => {
  const url = new URL(address, window.location.href);
  return url.origin === window.location.origin && /^\/my\/(zh\/)?reports(\/(case|keys|hand-over))?$/u.test(url.pathname);
};

async function go(address: string, request: RequestInit, keep = true): Promise<void> {
  const answer = await fetch(address, { credentials: "same-origin", cache: "no-store", ...request });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const main = page.querySelector("main");
  if (!main || !inside(answer.url)) {
    window.location.assign(answer.url);
    return;
  }
  // With the way back above it.
  document.querySelector("main")?.parentElement?.replaceWith(main.parentElement ?? main);
  document.title = page.title;
  if (keep) {
    window.history.pushState(null, "", answer.url);
  }
  window.scrollTo(0, 0);
  const heading = main.querySelector<HTMLElement>("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
  wire();
}

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link && openKeys().length > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !link.hasAttribute("download") && inside(link.href)) {
    event.preventDefault();
    void go(link.href, {});
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || openKeys().length === 0 || !inside(form.action)) {
    return;
  }
  event.preventDefault();
  const fields = new URLSearchParams();
  new FormData(form, event.submitter).forEach((value, name) => fields.append(name, String(value)));
  if (form.method === "get") {
    void go(form.action + "?" + fields.toString(), {});
  } else {
    void go(form.action, { method: "POST", body: fields });
  }
});

window.addEventListener("popstate", () => {
  if (openKeys().length > 0 && inside(window.location.href)) {
    void go(window.location.href, {}, false);
  }
});

leavesNothing(() => document.querySelector("main"));
wire();
