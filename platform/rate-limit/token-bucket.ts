// Rate limits in the memory of one process, against floods. Password attempts are counted in the database
// instead.
export type BucketSize = {
  /** So many at once … */
  burst: number;
  /** … and so many per second. */
  perSecond: number;
};

const mostKeys = 20_000;

/**
 * Returns a check: is one more allowed for this key? A bucket per key fills by `perSecond` up to `burst`
 * (D-026). The number of keys is limited; the least recently used are evicted. `now` is in milliseconds.
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

/** The limit of one signed-in person; autosave every three seconds stays far below it. */
export const accountWithinRateLimit = tokenBucket({ burst: 120, perSecond: 3 });
