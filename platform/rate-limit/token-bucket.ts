// How often somebody may do something, counted in this process: holds off floods, where tries at a password are counted in the database.
export type BucketSize = {
  /** So many at once. */
  burst: number;
  /** And so many in every second after. */
  perSecond: number;
};

const mostKeys = 20_000;

/**
 * Gives back a question: may this one go on now? A bucket for each key fills by `perSecond` up to `burst`
 * (D-026). Remembers a bounded number of keys and forgets those first that were quiet longest. `now` is in
 * milliseconds.
 */
export function tokenBucket(
  { burst, perSecond }: BucketSize,
  now: () => number = Date.now,
): (key: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key) => {
    const bucket = buckets.get(key) ?? { left: burst, at: now() };
    const at = now();
    const left = Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * perSecond);
    const mayGoOn = left >= 1;
    buckets.delete(key);
    buckets.set(key, { left: mayGoOn ? left - 1 : left, at });
    const quietest = buckets.size > mostKeys ? buckets.keys().next() : null;
    if (quietest && !quietest.done) buckets.delete(quietest.value);
    return mayGoOn;
  };
}

/** What one signed-in person may send: saving every three seconds and pressing buttons stays far below. */
export const accountWithinRateLimit = tokenBucket({ burst: 120, perSecond: 3 });
