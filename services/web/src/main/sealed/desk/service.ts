// The desk's way to the service: through pages of ours under /my, which add the token that this script never sees.

import { type Bytes } from "../protocol/bytes.js";
import { problemOf } from "../protocol/service.js";

export interface SealedFile {
  readonly id: string;
  readonly kind: "report" | "reply";
  readonly epoch: number;
  readonly sha256: string;
  readonly original?: { readonly sha256: string; readonly epoch: number };
}

/** Of the roster that it was sealed to when it came. */
export const firstEpoch = (file: SealedFile): number => file.original?.epoch ?? file.epoch;

export interface SealedCase {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly thread: string;
  readonly working: boolean;
  readonly workingEpoch?: number | null;
  readonly messages?: readonly SealedFile[];
}

const FILES = "/my/reports/files/";

async function call(path: string, request: RequestInit = {}): Promise<Response> {
  const answer = await fetch(FILES + path, { cache: "no-store", credentials: "same-origin", redirect: "error", ...request });
  if (!answer.ok) {
    throw problemOf(answer.status, await answer.text());
  }
  return answer;
}

async function put(method: "PUT" | "POST", path: string, file: Bytes, match?: string): Promise<void> {
  const headers = { "Content-Type": "application/octet-stream", ...(match ? { "If-Match": '"' + match + '"' } : {}) };
  await call(path, { method, headers, body: file });
}

async function bytes(path: string): Promise<Bytes> {
  return new Uint8Array(await (await call(path)).arrayBuffer());
}

export const message = (id: string): Promise<Bytes> => bytes("messages/" + id);
export const working = (id: string): Promise<Bytes> => bytes("cases/" + id + "/working");

export async function sealedCase(id: string): Promise<SealedCase> {
  return (await (await call("cases/" + id)).json()) as SealedCase;
}

/** Every case, page by page. */
export async function* allCases(): AsyncGenerator<SealedCase> {
  let cursor: string | undefined;
  do {
    const answer = await call("cases" + (cursor ? "?cursor=" + encodeURIComponent(cursor) : ""));
    const page = (await answer.json()) as { items: SealedCase[]; next?: string | null };
    yield* page.items;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

export const rewrap = (file: SealedFile, epoch: number, sealed: Bytes): Promise<void> =>
  put("PUT", "messages/" + file.id + "?epoch=" + epoch, sealed, file.sha256);

export const reply = (id: string, epoch: number, feedback: boolean, sealed: Bytes): Promise<void> =>
  put("POST", "cases/" + id + "/replies?epoch=" + epoch + "&feedback=" + feedback, sealed);

export const keepWorking = (one: Pick<SealedCase, "id" | "version">, epoch: number, sealed: Bytes): Promise<void> =>
  put("PUT", "cases/" + one.id + "/working?epoch=" + epoch, sealed, String(one.version));
