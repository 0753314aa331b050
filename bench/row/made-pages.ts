import { type Bench, milliseconds, percentile, type Row } from "@/bench/row";

/**
 * How long a page takes that has to be made, one after the other: a cookie of the desk keeps it from being
 * handed out ready.
 */
export async function madePages({ url, isShort }: Bench, paths: Record<string, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const times: number[] = [];
    for (let turn = 0; turn < (isShort ? 10 : 60); turn++) {
      const began = performance.now();
      const answer = await fetch(`${url}${path}`, { headers: { cookie: "sitzung=bench" } });
      await answer.arrayBuffer();
      times.push(performance.now() - began);
    }
    // The first ones warm up what the others need.
    const warm = times.slice(Math.ceil(times.length / 5));
    rows.push({
      what: `${name}, made anew`,
      value: `p50 ${milliseconds(percentile(warm, 0.5))}, p95 ${milliseconds(percentile(warm, 0.95))}`,
      goal: "p95 100 ms",
    });
  }
  return rows;
}
