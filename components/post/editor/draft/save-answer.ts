import type { Manuscript } from "@/domain/post/manuscript";
import type { Issue } from "@/domain/refusals";

/** The text as somebody else stored it meanwhile. */
export type StoredDraft = { manuscript: Manuscript; version: number; savedBy: string; savedAt: string };

export type SaveAnswer =
  | { kind: "saved"; version: number; savedAt: string }
  | { kind: "conflict"; stored: StoredDraft }
  /** Not possible now: the post was submitted meanwhile. */
  | { kind: "closed"; notice: string }
  /** Somebody in the post has withdrawn since the page was loaded. */
  | { kind: "withdrawn"; notice: string; withdrawn: string[] }
  | { kind: "refused"; issues: Issue[] }
  | { kind: "signed-out" | "gone" | "too-large" | "unreachable" };

export type SaveRequest = {
  manuscript: Manuscript;
  version: number;
  takesOver: boolean;
  knownWithdrawals: string[];
};

/** Sends one save to its address. Never throws: network errors are returned as an answer. */
export async function sendDraft(address: string, request: SaveRequest): Promise<SaveAnswer> {
  const body = JSON.stringify(request);
  try {
    const response = await fetch(address, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      // `keepalive` lets a save finish after the page is closed; browsers limit such bodies to 64 KiB,
      // counted in bytes.
      keepalive: new TextEncoder().encode(body).length < 60_000,
      signal: AbortSignal.timeout(20_000),
    });
    return await answerFrom(response);
  } catch {
    return { kind: "unreachable" };
  }
}

async function answerFrom(response: Response): Promise<SaveAnswer> {
  switch (response.status) {
    case 200:
      return { kind: "saved", ...((await response.json()) as { version: number; savedAt: string }) };
    case 401:
      return { kind: "signed-out" };
    case 403:
    case 404:
      return { kind: "gone" };
    case 409: {
      const told = (await response.json()) as
        | StoredDraft
        | { notice: string; withdrawn: string[] }
        | { notice: string };
      if ("manuscript" in told) return { kind: "conflict", stored: told };
      return "withdrawn" in told ? { kind: "withdrawn", ...told } : { kind: "closed", notice: told.notice };
    }
    case 413:
      return { kind: "too-large" };
    case 422:
      return { kind: "refused", issues: ((await response.json()) as { issues: Issue[] }).issues };
    default:
      return { kind: "unreachable" };
  }
}
