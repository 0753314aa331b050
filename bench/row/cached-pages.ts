import { fork } from "node:child_process";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Bytes } from "@/bench/bare";
import { type Bench, milliseconds, number, percentile, type Row } from "@/bench/row";
import { type Load, load } from "@/bench/load";

const encoding = { "accept-encoding": "br" };

/**
 * Compares cached pages with a plain server that sends the same bytes. Both are measured in short alternating
 * rounds, so that other load on the machine affects both. Each round starts with the server that ended the
 * round before.
 */
export async function cachedPages(
  { url, seconds, isShort }: Bench,
  paths: Record<string, string>,
): Promise<Row[]> {
  // A round never ends before a second is over, so a short run has fewer of them.
  const rounds = isShort ? 2 : 6;
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const bare = await bareServer(`${url}${path}`);
    const ours: Load[] = [],
      theirs: Load[] = [];
    const askUs = async () =>
      void ours.push(await load(`${url}${path}`, { seconds: seconds / rounds, headers: encoding }));
    const askThem = async () =>
      void theirs.push(await load(bare.url, { seconds: seconds / rounds, headers: encoding }));
    for (let round = 0; round < rounds; round++)
      for (const ask of round % 2 === 0 ? [askThem, askUs] : [askUs, askThem]) await ask();
    bare.stop();
    const mean = (all: Load[]) => all.reduce((sum, one) => sum + one.perSecond, 0) / all.length;
    const ratio = percentile(
      ours.map(({ perSecond }, round) => perSecond / theirs[round]!.perSecond),
      0.5,
    );
    rows.push({
      what: `${name}, cached, against plain node:http`,
      value:
        `${number(ratio, 2)} (${number(mean(ours))}/s of ${number(mean(theirs))}/s; ` +
        `p50 ${slowest(ours.map(({ p50 }) => p50))}, p99 ${slowest(ours.map(({ p99 }) => p99))})`,
      goal: "0,8",
    });
    rows.push({
      what: `${name}, cached: failed answers`,
      value: String(ours.reduce((sum, { failed }) => sum + failed, 0)),
      holds: ours.every(({ failed }) => failed === 0),
    });
  }
  return rows;
}

const slowest = (times: number[]) => milliseconds(Math.max(...times));

async function bareServer(like: string): Promise<{ url: string; stop: () => void }> {
  const child = fork("bench/bare.ts", { execArgv: ["--import", "tsx"] });
  child.send(await bytesOf(like));
  const [port] = (await once(child, "message")) as [number];
  return { url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}

/** The compressed answer as it is sent, without the headers that Node adds itself. */
async function bytesOf(url: string): Promise<Bytes> {
  const [answer] = (await once(get(url, { headers: encoding }), "response")) as [IncomingMessage];
  const { rawHeaders } = answer;
  const headers = rawHeaders.filter(
    (_, index) => !/^(date|connection|keep-alive)$/i.test(rawHeaders[index - (index % 2)]!),
  );
  return { headers, body: (await buffer(answer)).toString("base64") };
}
