/** The checks without a browser: lint with the borders of the rooms, types, rules and commands. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { counted, countedByReport, inVitest, type Outcome } from "./outcome";
import { runProgram } from "./program";

export const reports = join(".data", "test");

/** `isWhole`: with the slow ones, too. */
export async function runChecks({ isWhole }: { isWhole: boolean }): Promise<Outcome[]> {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, "vitest.json");
  return [
    await counted("Formatierung", () => runProgram("oxfmt", ["--check"])),
    await counted("Lint", () => runProgram("oxlint", ["--type-aware", "--deny-warnings"])),
    await counted("Ungenutztes", () => runProgram("knip", ["--no-progress"])),
    await counted("Typen", async () => {
      await runProgram("next", ["typegen"]);
      await runProgram("tsc", ["--noEmit", "--incremental", "false"]);
    }),
    await countedByReport("Regeln und Befehle", report, inVitest, () =>
      runProgram("vitest", [
        "run",
        ...(isWhole ? [] : ["--project=!machinery"]),
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ]),
    ),
  ];
}
