/**
 * `npm run lighthouse`: Lighthouse with a simulated mid-range phone and slow mobile data, for the most
 * visited pages.
 */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { percentile } from "./row";
import { script } from "@/bin/script";
import { withTestServer } from "@/bin/test-server";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
/** The scores vary with the load of this machine, so the median counts. */
const runsPerPage = 3;
const flags = [
  "--headless",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

await script(
  async () => {
    let hasAll = true;
    await withTestServer(async (environment) => {
      Object.assign(process.env, environment);
      const { fill } = await import("./fill");
      const { closeDatabase } = await import("@/db/client");
      const article = await fill();
      await closeDatabase();
      const chrome = await launch({
        chromePath: environment.CHROMIUM_PATH,
        chromeFlags: process.getuid?.() === 0 ? [...flags, "--no-sandbox"] : flags,
      });
      try {
        for (const [name, path] of Object.entries({
          home: "/",
          article,
          Jobcenter: "/jobcenter/emsland",
          Aktionswoche: "/aktionswoche",
        })) {
          const scores = await scoresOf(`${environment.APP_URL}${path}`, chrome.port);
          hasAll &&= scores.every((score) => score === 100);
          const listed = categories.map((category, index) => `${category} ${scores[index]}`);
          process.stdout.write(`${name.padEnd(14)}${listed.join("  ")}\n`);
        }
      } finally {
        chrome.kill();
      }
    });
    if (!hasAll) throw new Error("Nicht überall 100: siehe oben.");
  },
  { readsEnvFile: false },
);

async function scoresOf(url: string, port: number): Promise<number[]> {
  const runs: number[][] = [];
  for (let run = 0; run < runsPerPage; run++) {
    const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: "error" });
    if (!result) throw new Error(`Lighthouse hat ${url} nicht beurteilt.`);
    const found = result.lhr.categories;
    runs.push(categories.map((category) => Math.round((found[category]?.score ?? 0) * 100)));
    const short = Object.values(result.lhr.audits).filter(
      ({ score, scoreDisplayMode }) =>
        score !== null && score < 1 && ["binary", "metricSavings", "numeric"].includes(scoreDisplayMode),
    );
    if (runs.at(-1)?.some((score) => score < 100))
      for (const { id, displayValue = "" } of short) process.stdout.write(`  ${id} ${displayValue}\n`);
  }
  return categories.map((_, index) =>
    percentile(
      runs.map((scores) => scores[index] ?? 0),
      0.5,
    ),
  );
}
