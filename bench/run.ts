/**
 * `npm run bench`: measures the product under load, as ratios within one run. `--short` only shows that it
 * runs and that all promises hold.
 */
import { writeFileSync } from "node:fs";
import { type Bench, milliseconds, type Row } from "./row";
import { script, step } from "@/bin/script";
import { withTestServer } from "@/bin/test-server";

await script(
  async () => {
    const isShort = process.argv.includes("--short");
    let allHold = false;
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
        what: "start of a server, until it accepts requests",
        value: starts.map(milliseconds).join(", "),
      });
      allHold = rows.every(({ holds }) => holds !== false);
      const width = Math.max(...rows.map(({ what }) => what.length));
      for (const { what, value, goal, holds } of rows) {
        const mark = holds === undefined ? "" : holds ? "  ✓" : "  ✗";
        process.stdout.write(`${what.padEnd(width)}  ${value}${goal ? `  (goal ${goal})` : ""}${mark}\n`);
      }
      const measuredOn = new Date().toISOString().slice(0, 10);
      const results = { measuredOn, node: process.version, rows };
      if (!isShort) writeFileSync("bench/results.json", `${JSON.stringify(results, null, 2)}\n`);
    });
    if (!allHold)
      throw new Error("Der Bench hat etwas gezeigt, was nicht sein darf: siehe die Zeilen mit ✗.");
  },
  { readsEnvFile: false },
);

async function measure(bench: Bench): Promise<Row[]> {
  const { fill } = await import("./fill");
  const { cachedPages } = await import("./row/cached-pages");
  const { renderedPages } = await import("./row/rendered-pages");
  const { pdf, upload } = await import("./row/pdf-and-upload");
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
  const measured = async (what: string, work: () => Row[] | Promise<Row[]>) =>
    void rows.push(...(await step(what, async () => work())));
  const { feed: _feed, ...withStyles } = templates;
  await measured("Speicher in Ruhe", () => memory(bench, "at rest"));
  await measured("Gewicht", () => weight(bench, withStyles));
  await measured("Seiten ohne Cache", () => renderedPages(bench, templates));
  await measured("PDF", () => pdf(bench, article));
  await measured("Bild hochladen", () => upload(bench));
  await measured("Seiten aus dem Cache", () => cachedPages(bench, pages));
  await measured("Lesen während Änderungen", () => readersDuringChanges(bench));
  await measured("Schreiben", () => editors(bench));
  await measured("Speicher unter Last", () => memory(bench, "under load"));
  await measured("Änderungen auf mehreren Servern", () => changes(bench));
  await measured("Große Archive", () => atSize(bench));
  await closeDatabase();
  return rows;
}
