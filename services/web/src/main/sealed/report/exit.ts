// The way out when somebody comes in: one press, or Shift three times. The page is emptied before the other one has loaded.

import { need } from "../protocol/dom.js";

const PRESSES = 3;
const WITHIN_MS = 2_000;

export function offerExit(): void {
  const link = need<HTMLAnchorElement>("exit");
  const leave = (): void => {
    document.body.replaceChildren();
    document.title = "";
    // Replaces this page in the history, so that "back" does not lead here.
    window.location.replace(link.href);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  let pressed: number[] = [];
  document.addEventListener("keyup", (event) => {
    const now = Date.now();
    pressed = event.key === "Shift" ? [...pressed.filter((at) => now - at < WITHIN_MS), now] : [];
    if (pressed.length >= PRESSES) {
      leave();
    }
  });
}
