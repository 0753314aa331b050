// Between a change that is being written and the news of it, pages of before must not be handed out any more.
import { setTimeout as pause } from "node:timers/promises";

/**
 * Every process hands out what it keeps only if it knew the edition to be true less than so many milliseconds
 * ago. Whoever waits that long after a change knows that no process shows what was before it.
 */
export const freshForMs = 10;

// The application and the server around it load their code apart; what they share is this one place of the process.
const place = Symbol.for("portal.page-cache.hold");
const shared = globalThis as { [place]?: { listener?: (edition: number) => void; changes: number } };
const own = (shared[place] ??= { changes: 0 });

/**
 * Says that this transaction makes that edition: until it is known to be there or long overdue, this process
 * hands out nothing kept.
 */
export function holdPages(edition: number): void {
  own.changes += 1;
  own.listener?.(edition);
}

/** Tells the page cache of this process what `holdPages` is told. */
export function onHold(listener: (edition: number) => void): void {
  own.listener = listener;
}

/** Does the work; when it changed what readers see, answers only once no process shows what was before. */
export async function untilSeen<T>(work: () => Promise<T>): Promise<T> {
  const before = own.changes;
  try {
    return await work();
  } finally {
    if (own.changes !== before) await pause(freshForMs + 1);
  }
}
