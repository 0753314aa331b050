/** `npm test`: all checks and tests, ending with one line of numbers. */
import { runChecks } from "./checks";
import { conclude, counted, countedByReport, inPlaywright, type Outcome, sum } from "./outcome";
import { runProgram } from "./program";
import { script } from "./script";

await script(
  async () => {
    const checks = await runChecks({ isWhole: true });
    process.env.NEXT_DIST_DIR = ".next-test";
    const { build } = await import("./build");
    const built = await counted("Produktionsstand", build);
    conclude(
      sum([
        ...checks,
        built,
        ...(built.failed ? [{ passed: 0, failed: 1 }] : [await browserTests(), await bench()]),
      ]),
    );
  },
  { readsEnvFile: false },
);

async function browserTests(): Promise<Outcome> {
  const { withTestServer } = await import("./test-server");
  return countedByReport("Browser", "test-results/result.json", inPlaywright, () =>
    withTestServer((environment) => runProgram("playwright", ["test"], { environment })),
  );
}

/** Checks only the promises of the bench, not its figures. */
function bench(): Promise<Outcome> {
  return counted("Bench, kurz", () => runProgram("tsx", ["bench/run.ts", "--short"]));
}
