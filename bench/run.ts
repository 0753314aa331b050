/**
 * `npm run bench`: what the product does under load, as ratios measured in one run. `--short` only shows that
 * it runs and that its promises hold.
 */
import { writeFileSync } from "node:fs";
import { type Bench, milliseconds, type Row } from "./row";
import { script } from "@/bin/script";
import { withTestServer } from "@/bin/test-server";

await script(
  async () => {
    const isShort = process.argv.includes("--short");
    let isKept = false;
    await withTestServer(async (environment, server) => {
      Object.assign(process.env, environment);
      const starts: number[] = [];
      const another = async () => {
        const began = performance.now();
        const started = await server.another();
        starts.push(performance.now() - began);
        return started;
      };
      const bench: Bench = {
        url: environment.APP_URL!,
        environment,
        pid: server.pid,
        seconds: isShort ? 1.5 : 12,
        isShort,
        another,
      };
      const rows = await measure(bench);
      rows.push({
        what: "start of a server, until it takes requests",
        value: starts.map(milliseconds).join(", "),
      });
      isKept = rows.every(({ holds }) => holds !== false);
      const width = Math.max(...rows.map(({ what }) => what.length));
      for (const { what, value, goal, holds } of rows) {
        process.stdout.write(
          `${what.padEnd(width)}  ${value}${goal ? `  (goal ${goal})` : ""}${holds === undefined ? "" : holds ? "  ✓" : "  ✗"}\n`,
        );
      }
      if (!isShort)
        writeFileSync(
          "bench/results.json",
          `${JSON.stringify({ measuredOn: new Date().toISOString().slice(0, 10), node: process.version, rows }, null, 2)}\n`,
        );
    });
    if (!isKept) throw new Error("Der Bench hat etwas gezeigt, was nicht sein darf: siehe die Zeilen mit ✗.");
  },
  { readsEnvFile: false },
);

async function measure(bench: Bench): Promise<Row[]> {
  const { fill } = await import("./fill");
  const { keptPages } = await import("./row/kept-pages");
  const { madePages } = await import("./row/made-pages");
  const { pdf, upload } = await import("./row/made-things");
  const { changes } = await import("./row/changes");
  const { readersDuringChanges } = await import("./row/readers-during-changes");
  const { editors } = await import("./row/editors");
  const { memory, weight } = await import("./row/weight");
  const { atSize } = await import("./row/at-size");
  const { closeDatabase } = await import("@/db/client");
  const article = await fill();
  const pages = { home: "/", article, feed: "/feed.xml" };
  const templates = {
    ...pages,
    Jobcenter: "/jobcenter/emsland",
    list: "/geschichten",
    Aktionswoche: "/aktionswoche",
    figures: "/zahlen",
  };
  const rows: Row[] = [];
  const say = (more: Row[]) => void rows.push(...more);
  say(memory(bench, "at rest"));
  say(await weight(bench, Object.fromEntries(Object.entries(templates).filter(([name]) => name !== "feed"))));
  say(await madePages(bench, templates));
  say(await pdf(bench, article));
  say(await upload(bench));
  say(await keptPages(bench, pages));
  say(await readersDuringChanges(bench));
  say(await editors(bench));
  say(memory(bench, "under load"));
  say(await changes(bench));
  say(await atSize(bench));
  await closeDatabase();
  return rows;
}
