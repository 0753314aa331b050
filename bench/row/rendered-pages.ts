import { type Bench, milliseconds, percentile, type Row } from "@/bench/row";

/**
 * The time of a page that must be rendered, one request at a time. With the cookie of the desk the page is
 * not served from the cache.
 */
export async function renderedPages({ url, isShort }: Bench, paths: Record<string, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const times: number[] = [];
    for (let turn = 0; turn < (isShort ? 10 : 60); turn++) {
      const began = performance.now();
      const answer = await fetch(`${url}${path}`, { headers: { cookie: "sitzung=bench" } });
      await answer.arrayBuffer();
      times.push(performance.now() - began);
    }
    // The first requests are warm-up.
    const warm = times.slice(Math.ceil(times.length / 5));
    rows.push({
      what: `${name}, rendered`,
      value: `p50 ${milliseconds(percentile(warm, 0.5))}, p95 ${milliseconds(percentile(warm, 0.95))}`,
      goal: "p95 100 ms",
    });
  }
  return rows;
}
