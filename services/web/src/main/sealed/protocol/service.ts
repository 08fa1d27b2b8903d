// The service of reports, as a browser speaks to it. Sections 2, 5, 6 and 7 of docs/reports-protocol.md.

import { type Bytes, refuse, utf8 } from "./bytes.js";
import { type Puzzle } from "./puzzle.js";
import { type Receipt } from "./receipt.js";
import { SLOT } from "./sealing.js";

export const SLOTS = 8;

/** The service said no, by a problem's name (the last part of its type) that pages know words for. */
export class Answered extends Error {
  constructor(
    readonly status: number,
    readonly problem: string,
  ) {
    super(problem + " (" + status + ")");
  }
}

/** How a client gets from a challenge and what it is for to the nonce. */
export type Solver = (puzzle: Puzzle, binding: string) => Promise<string>;

export interface Taken {
  readonly commitment: string;
  readonly sha256: string;
  readonly day: string;
  readonly sizeClass: string;
}

const silent: RequestInit = { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" };

async function get(path: string): Promise<Response> {
  const answer = await fetch(path, silent);
  return answer.ok ? answer : Promise.reject(await problemOf(answer.status, await answer.text()));
}

export async function fetchRoster(epoch?: number): Promise<string> {
  return (await get("/api/reports/" + (epoch === undefined ? "roster" : "rosters/" + epoch))).text();
}

async function solution(binding: string, solver: Solver): Promise<{ challenge: string; nonce: string }> {
  const puzzle = (await (await get("/api/reports/puzzle")).json()) as Puzzle;
  return { challenge: puzzle.challenge, nonce: await solver(puzzle, binding) };
}

/** Sends a sealed file; `progress` hears of the bytes that have gone, between 0 and 1. */
export async function send(
  receipt: Receipt,
  epoch: number,
  commitment: string,
  file: Bytes,
  solver: Solver,
  progress: (share: number) => void,
): Promise<Taken> {
  const solved = await solution(commitment, solver);
  const line = JSON.stringify({ version: 1, epoch, mailbox: receipt.mailbox, auth: receipt.auth, commitment, ...solved }) + "\n";
  return new Promise((resolve, reject) => {
    // fetch does not tell how much of a body has gone.
    const request = new XMLHttpRequest();
    request.open("POST", "/api/reports/messages");
    request.setRequestHeader("Content-Type", "application/vnd.daylight.sealed");
    request.upload.onprogress = (event): void => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = (): void => reject(new Answered(0, "no-connection"));
    request.onload = (): void => {
      if (request.status === 201) {
        resolve(JSON.parse(request.responseText) as Taken);
      } else {
        reject(problemOf(request.status, request.responseText));
      }
    };
    request.send(new Blob([utf8(line), file]));
  });
}

/** One page of a mailbox: 8 slots, of which those that begin as age files may hold replies. */
export async function readMailbox(receipt: Pick<Receipt, "mailbox" | "auth">, page: number, solver: Solver): Promise<Bytes[]> {
  const solved = await solution(receipt.mailbox, solver);
  const answer = await fetch("/api/reports/mailbox", {
    ...silent,
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ mailbox: receipt.mailbox, auth: receipt.auth, page, ...solved }),
  });
  if (!answer.ok) {
    throw problemOf(answer.status, await answer.text());
  }
  const body = new Uint8Array(await answer.arrayBuffer());
  if (body.length !== SLOTS * SLOT) {
    refuse("a page of a mailbox has 8 slots");
  }
  return Array.from({ length: SLOTS }, (_, i) => body.slice(i * SLOT, (i + 1) * SLOT));
}

export function problemOf(status: number, body: string): Answered {
  try {
    const { type } = JSON.parse(body) as { type?: string };
    return new Answered(status, type?.replace(/^.*\//u, "") ?? "unexpected");
  } catch {
    return new Answered(status, "unexpected");
  }
}
