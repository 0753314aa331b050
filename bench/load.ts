import autocannon from "autocannon";

export type Load = { perSecond: number; p50: number; p99: number; failed: number };

/**
 * Sends requests over so many connections; times in milliseconds. `failed` counts missing answers and those
 * that are not 2xx.
 */
export async function load(
  url: string,
  {
    seconds,
    connections = 50,
    headers = {},
  }: { seconds: number; connections?: number; headers?: Record<string, string> },
): Promise<Load> {
  const result = await autocannon({ url, duration: seconds, connections, headers });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  };
}
