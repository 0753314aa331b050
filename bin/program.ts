/** The programs that came with `npm ci`, run by the same Node as ourselves. */
import { spawn } from "node:child_process";
import { join } from "node:path";

const places = {
  knip: "knip/bin/knip.js",
  next: "next/dist/bin/next",
  oxfmt: "oxfmt/bin/oxfmt",
  oxlint: "oxlint/bin/oxlint",
  playwright: "@playwright/test/cli.js",
  tsc: "typescript/bin/tsc",
  tsx: "tsx/dist/cli.mjs",
  vitest: "vitest/vitest.mjs",
};

/** Runs a program with its output on ours. Throws when it fails; ends it when we are told to end. */
export function runProgram(
  name: keyof typeof places,
  args: string[],
  environment: Record<string, string> = {},
): Promise<void> {
  const child = spawn(process.execPath, [join("node_modules", places[name]), ...args], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  process.once("SIGTERM", passOn).once("SIGINT", passOn);
  return new Promise((done, fail) => {
    child.once("error", fail).once("exit", (code) => {
      process.off("SIGTERM", passOn).off("SIGINT", passOn);
      if (code === 0) done();
      else fail(new Error(`„${name} ${args.join(" ")}“ ist gescheitert.`));
    });
  });
}
