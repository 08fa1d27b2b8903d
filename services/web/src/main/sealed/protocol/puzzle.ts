// The puzzle that limits a flood. Section 5 of docs/reports-protocol.md.

import { sha256 } from "@noble/hashes/sha2.js";
import { fromHex, join, refuse, toHex, utf8 } from "./bytes.js";

export interface Puzzle {
  /** 64 hex digits. */
  readonly challenge: string;
  readonly bits: number;
}

/** Finds the nonce, 16 hex digits, that makes this challenge serve this binding (64 hex digits) and no other. */
export function solve(puzzle: Puzzle, binding: string): string {
  if (!Number.isInteger(puzzle.bits) || puzzle.bits < 0 || puzzle.bits > 26) {
    refuse("a puzzle that nobody should have to solve");
  }
  const label = utf8("daylight-puzzle-v1");
  const block = join(label, fromHex(puzzle.challenge, 32), fromHex(binding, 32), new Uint8Array(8));
  const view = new DataView(block.buffer, block.length - 8);
  for (let high = 0; high <= 0xffffffff; high++) {
    view.setUint32(0, high);
    for (let low = 0; low <= 0xffffffff; low++) {
      view.setUint32(4, low);
      if (leadingZeros(sha256(block)) >= puzzle.bits) {
        return toHex(block.slice(-8));
      }
    }
  }
  return refuse("no solution exists");
}

export function leadingZeros(digest: Uint8Array): number {
  let zeros = 0;
  for (const byte of digest) {
    zeros += byte === 0 ? 8 : Math.clz32(byte) - 24;
    if (byte !== 0) {
      break;
    }
  }
  return zeros;
}

/** Solves it elsewhere, so that the page stays awake. The worker is this very script: a page of reports has one file. */
export function solveAside(script: string | TrustedScriptURL, puzzle: Puzzle, binding: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script as string);
    worker.onmessage = (event: MessageEvent<string>): void => {
      worker.terminate();
      resolve(event.data);
    };
    worker.onerror = (event): void => {
      worker.terminate();
      reject(new Error("the puzzle was not solved: " + event.message));
    };
    worker.postMessage({ puzzle, binding });
  });
}

interface TrustedScriptURL {
  toString(): string;
}

/** What the script does when it was started as a worker. */
export function serveAsWorker(): boolean {
  const scope = globalThis as unknown as { importScripts?: unknown; document?: unknown; postMessage(message: unknown): void; onmessage: unknown };
  if (scope.document !== undefined || typeof scope.importScripts !== "function") {
    return false;
  }
  scope.onmessage = (event: MessageEvent<{ puzzle: Puzzle; binding: string }>): void => {
    scope.postMessage(solve(event.data.puzzle, event.data.binding));
  };
  return true;
}
