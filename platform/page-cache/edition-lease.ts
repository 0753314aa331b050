// The lease on the edition, and what a process does between a write and the news of it (README.md).
import { setTimeout as pause } from "node:timers/promises";

/**
 * A process may serve from its cache for so many milliseconds after it read the edition; then it has to
 * revalidate. One lease after a commit no process serves the old pages.
 */
export const leaseMs = 10;

// Next bundles this file a second time for the application; both copies share this object of the process.
const key = Symbol.for("portal.page-cache.edition-lease");
const shared = globalThis as { [key]?: { listener?: (edition: number) => void; raised: number } };
const state = (shared[key] ??= { raised: 0 });

/** Tells this process's page cache that a running transaction raises the edition to this number. */
export function announceEdition(edition: number): void {
  state.raised += 1;
  state.listener?.(edition);
}

/** Registers the page cache of this process as the listener of `announceEdition`. */
export function onAnnouncedEdition(listener: (edition: number) => void): void {
  state.listener = listener;
}

/** Does the work. If it raised the edition, returns one lease later, so every process has revalidated. */
export async function afterLease<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = state.raised;
  try {
    return await work();
  } finally {
    if (state.raised !== before) await pause(leaseMs + 1);
  }
}
