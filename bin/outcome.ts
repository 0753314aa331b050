/** The result of a run of checks, in numbers. What is neither passed nor failed counts as failed. */
import { existsSync, readFileSync, rmSync } from "node:fs";

export type Outcome = { passed: number; failed: number };

export function sum(outcomes: Outcome[]): Outcome {
  return outcomes.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/** The line that ends a run, and the exit code that goes with it. */
export function conclude({ passed, failed }: Outcome): void {
  process.exitCode = failed === 0 ? 0 : 1;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
}

/** A check with one result: passed or failed. */
export async function counted(name: string, check: () => Promise<unknown>): Promise<Outcome> {
  return reported(name, async () => {
    await check();
    return { passed: 1, failed: 0 };
  });
}

/**
 * A program that writes a report with the numbers; when it fails without a failed test, that counts as one
 * failure.
 */
export async function countedByReport(
  name: string,
  report: string,
  count: (report: never) => Outcome,
  run: () => Promise<unknown>,
): Promise<Outcome> {
  return reported(name, async () => {
    rmSync(report, { force: true });
    const hasFailed = await run().then(
      () => false,
      () => true,
    );
    const outcome = existsSync(report)
      ? count(JSON.parse(readFileSync(report, "utf8")) as never)
      : { passed: 0, failed: 0 };
    return hasFailed && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
  });
}

export const inVitest = (report: { numPassedTests: number; numTotalTests: number }): Outcome => ({
  passed: report.numPassedTests,
  failed: report.numTotalTests - report.numPassedTests,
});

export const inPlaywright = ({
  stats,
}: {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}): Outcome => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped });

async function reported(name: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const start = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  const outcome = await work().catch((error: unknown): Outcome => {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`── ${name}: ${outcome.failed === 0 ? "in Ordnung" : "gescheitert"}, ${seconds} s\n`);
  return outcome;
}
