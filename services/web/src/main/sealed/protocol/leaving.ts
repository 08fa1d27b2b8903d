// What is left of a page when it is left. Browsers keep pages whole for the way back, whatever caching says: who presses "back" later is not always who wrote.

/** Empties a part of the page as it is left, and makes the page anew for whoever comes back to it. */
export function leavesNothing(part: () => Element | null): void {
  window.addEventListener("pagehide", () => part()?.replaceChildren());
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      // With the memory of the script, keys and words among it.
      window.location.reload();
    }
  });
}
