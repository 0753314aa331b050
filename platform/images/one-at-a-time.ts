// Pictures are worked on one after the other: one large photo alone needs several hundred megabytes for a moment.
import { pictureProblems } from "@/domain/media/picture-rules";
import { NotReady } from "@/domain/refusals";

const mostWaiting = 8;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Runs one task at a time, in the order they come. Throws NotReady (field "datei") when too many wait
 * already.
 */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  if (waiting >= mostWaiting) throw new NotReady([{ field: "datei", message: pictureProblems.busy }]);
  waiting += 1;
  const result = last.then(task).finally(() => {
    waiting -= 1;
  });
  // A task that fails must not fail the next one.
  last = result.catch(() => undefined);
  return result;
}
