// What a page tells its script, and what the script may do there.

import { type Say, type Tongue, speaker } from "./words.js";
import { Answered } from "../protocol/service.js";
import { type Puzzle, solve, solveAside } from "../protocol/puzzle.js";

interface TrustedScriptURL {
  toString(): string;
}

interface Policy {
  createScriptURL(address: string): TrustedScriptURL;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy;
}

export interface Setting {
  readonly tongue: Tongue;
  readonly say: Say;
  /** The pinned verifier keys of the roster's root. */
  readonly root: string;
  /** Whether this is the signed copy, opened from disk: it never speaks to a server. */
  readonly offline: boolean;
  readonly place: HTMLElement;
  readonly solver: (puzzle: Puzzle, binding: string) => Promise<string>;
}

export function settingOf(place: HTMLElement, script: string | undefined): Setting {
  const tongue: Tongue = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  return {
    tongue,
    say: speaker(tongue),
    root: meta("daylight-roster-root"),
    offline: meta("daylight-offline") === "yes",
    place,
    solver: script ? workerSolver(script) : (puzzle, binding): Promise<string> => Promise.resolve(solve(puzzle, binding)),
  };
}

function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
}

/** The page's policy lets one address alone become a script: the one that the page itself has loaded. */
function workerSolver(script: string): Setting["solver"] {
  const types = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
  const own = (address: string): string => {
    if (address !== script) {
      throw new TypeError("not the script of this page");
    }
    return address;
  };
  const address = types ? types.createPolicy("daylight-report", { createScriptURL: own }).createScriptURL(script) : script;
  return (puzzle, binding) => solveAside(address, puzzle, binding);
}

/** A failure in words of the page. */
export function inWords(say: Say, failure: unknown): string {
  if (!(failure instanceof Answered)) {
    return failure instanceof TypeError ? say("problem_connection") : say("problem_other", failure instanceof Error ? failure.message : "?");
  }
  switch (failure.problem) {
    case "no-connection":
      return say("problem_connection");
    case "puzzle-unsolved":
      return say("problem_puzzle");
    case "mailbox-refused":
      return say("problem_mailbox");
    case "old-roster":
      return say("problem_roster");
    case "reports-busy":
      return say("problem_busy");
    default:
      return say("problem_other", failure.problem + ", " + failure.status);
  }
}

/** Whether a file that was sealed already is of no use: it is to a roster that is not taken any more. */
export function needsNewSeal(failure: unknown): boolean {
  return failure instanceof Answered && failure.problem === "old-roster";
}

/** Today in UTC, as the protocol writes days. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
