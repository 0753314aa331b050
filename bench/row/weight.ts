import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { type Bench, number, type Row } from "@/bench/row";

/**
 * The bytes of a first visit in kilobytes, without photos: page, styles and fonts, requested like a browser
 * that accepts Brotli.
 */
export async function weight({ url }: Bench, paths: Record<string, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const page = await fetch(`${url}${path}`);
    const html = await page.text();
    const scripts = (html.match(/<script(?![^>]*ld\+json)/g) ?? []).length;
    const early = [...(page.headers.get("link") ?? "").matchAll(/<([^>]+)>/g)].map(([, href]) => href!);
    const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(
      ([, href]) => href!,
    );
    const [own = 0, ...parts] = await Promise.all(
      [path, ...new Set([...early, ...styles])].map((part) => bytesOf(new URL(part, url))),
    );
    const kb = (bytes: number) => number(bytes / 1000, 1);
    const total = parts.reduce((sum, size) => sum + size, own);
    rows.push({
      what: `${name}: first visit`,
      value:
        `${kb(total)} kB (page ${kb(own)}, ${parts.length} files of styles and fonts; ` +
        `${scripts} scripts)`,
      goal: "100 kB, 0 scripts",
      holds: scripts === 0 && total <= 100_000,
    });
  }
  return rows;
}

/** The bytes of the body as sent, compressed. */
async function bytesOf(address: URL): Promise<number> {
  const [answer] = (await once(get(address, { headers: { "accept-encoding": "br, gzip" } }), "response")) as [
    IncomingMessage,
  ];
  let bytes = 0;
  for await (const piece of answer) bytes += (piece as Buffer).length;
  return bytes;
}

/** The memory of the server process in megabytes (Linux only). */
export function memory({ pid }: Bench, when: string): Row[] {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return [{ what: `memory ${when}`, value: `${number(Number(kilobytes) / 1024)} MB` }];
}
