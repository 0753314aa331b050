import { readFileSync } from "node:fs";
import { type Bench, number, type Row } from "@/bench/row";

/** What a first visit costs a reader in kilobytes on the wire, without photographs: page, styles and fonts, as a browser that takes Brotli asks for them. */
export async function weight({ url }: Bench, paths: Record<string, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const page = await fetch(`${url}${path}`);
    const html = await page.text();
    const scripts = (html.match(/<script(?![^>]*ld\+json)/g) ?? []).length;
    const parts = [...new Set([...html.matchAll(/<link[^>]+href="([^"]+\.(?:css|woff2)[^"]*)"/g)].map(([, href]) => href!))];
    const sizes = await Promise.all([path, ...parts].map((part) => bytesOf(new URL(part, url).href)));
    const kb = (bytes: number) => number(bytes / 1000, 1);
    rows.push({ what: `${name}: first visit`, value: `${kb(sizes.reduce((sum, size) => sum + size, 0))} kB (page ${kb(sizes[0]!)}, ${parts.length} files; ${scripts} scripts)`, goal: "100 kB, 0 scripts", holds: scripts === 0 });
  }
  return rows;
}

/** `content-length` of what is sent, packed as it is. */
async function bytesOf(address: string): Promise<number> {
  const answer = await fetch(address, { headers: { "accept-encoding": "br, gzip" } });
  const length = Number(answer.headers.get("content-length"));
  return length > 0 ? length : (await answer.arrayBuffer()).byteLength;
}

/** Memory of the server's process in megabytes (Linux only). */
export function memory({ pid }: Bench, when: string): Row[] {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return [{ what: `memory ${when}`, value: `${number(Number(kilobytes) / 1024)} MB` }];
}
