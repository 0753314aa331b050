import { fork } from "node:child_process";
import { once } from "node:events";
import { type Bench, milliseconds, number, type Row } from "@/bench/row";
import { load } from "@/bench/load";

const encoding = { "accept-encoding": "br" };
/** In turns, so that what disturbs the machine disturbs both. */
const rounds = 3;

/** How near finished pages come to a bare server with the same bytes. */
export async function keptPages({ url, seconds }: Bench, paths: Record<string, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const bare = await bareServer(`${url}${path}`);
    const ours = [], theirs = [];
    for (let round = 0; round < rounds; round++) {
      theirs.push(await load(bare.url, { seconds: seconds / rounds, headers: encoding }));
      ours.push(await load(`${url}${path}`, { seconds: seconds / rounds, headers: encoding }));
    }
    bare.stop();
    const mean = (all: { perSecond: number }[]) => all.reduce((sum, one) => sum + one.perSecond, 0) / all.length;
    const ratio = mean(ours) / mean(theirs);
    rows.push({
      what: `${name}, kept, against bare node:http`,
      value: `${number(ratio, 2)} (${number(mean(ours))}/s of ${number(mean(theirs))}/s; p50 ${milliseconds(Math.max(...ours.map(({ p50 }) => p50)))}, p99 ${milliseconds(Math.max(...ours.map(({ p99 }) => p99)))})`,
      goal: "0,8",
    });
    rows.push({ what: `${name}, kept: every answer 200`, value: String(ours.reduce((sum, { failed }) => sum + failed, 0)), holds: ours.every(({ failed }) => failed === 0) });
  }
  return rows;
}

async function bareServer(like: string): Promise<{ url: string; stop: () => void }> {
  const answer = await fetch(like, { headers: encoding });
  const { "content-length": _length, ...headers } = Object.fromEntries(answer.headers);
  // fetch unpacks; what is packed again has about the same size, and the same headers.
  const { brotliCompressSync } = await import("node:zlib");
  const body = brotliCompressSync(Buffer.from(await answer.arrayBuffer()));
  const child = fork("bench/bare.ts", { execArgv: ["--import", "tsx"] });
  child.send({ headers: Object.entries({ ...headers, "content-length": String(body.length) }).flat(), body: body.toString("base64") });
  const [port] = (await once(child, "message")) as [number];
  return { url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}
