// Pictures are worked on one after the other: one large photo alone needs several hundred megabytes for a moment.

/** Runs tasks one at a time in the order they come; beyond `limit` waiting ones it calls `full`, which throws. */
export function queueOf(limit: number, full: () => never) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return function run<T>(task: () => Promise<T>): Promise<T> {
    if (waiting >= limit) full();
    waiting += 1;
    const result = last.then(task).finally(() => {
      waiting -= 1;
    });
    // A task that fails must not fail the next one.
    last = result.catch(() => undefined);
    return result;
  };
}
