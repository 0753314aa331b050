// Pictures are processed one at a time: a large photo needs several hundred megabytes of memory.
import { pictureProblems } from "@/domain/media/picture-rules";
import { NotReady } from "@/domain/refusals";

const mostWaiting = 8;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Runs one task at a time, in the order of the calls. Throws NotReady (field "datei") if too many wait. */
export function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  if (waiting >= mostWaiting) throw new NotReady([{ field: "datei", message: pictureProblems.busy }]);
  waiting += 1;
  const result = last.then(task).finally(() => {
    waiting -= 1;
  });
  // The next task must run even if this one fails.
  last = result.catch(() => undefined);
  return result;
}
