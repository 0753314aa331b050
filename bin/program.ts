/** The programs that came with `npm ci`, run by the same Node as ourselves. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const programFiles = {
  "drizzle-kit": "drizzle-kit/bin.cjs",
  knip: "knip/bin/knip.js",
  next: "next/dist/bin/next",
  oxfmt: "oxfmt/bin/oxfmt",
  oxlint: "oxlint/bin/oxlint",
  playwright: "@playwright/test/cli.js",
  tsc: "typescript/bin/tsc",
  tsx: "tsx/dist/cli.mjs",
  vitest: "vitest/vitest.mjs",
};

type Options = {
  environment?: Record<string, string>;
  /** Keeps what the program says to itself, unless it fails. */
  quietly?: boolean;
};

/** Runs a program with its output on ours. Throws when it fails; ends it when we end or are told to. */
export async function runProgram(
  name: keyof typeof programFiles,
  args: string[],
  { environment = {}, quietly = false }: Options = {},
): Promise<void> {
  const said: Buffer[] = [];
  const child = spawn(process.execPath, [join("node_modules", programFiles[name]), ...args], {
    stdio: quietly ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, ...environment },
  });
  for (const output of [child.stdout, child.stderr])
    output?.on("data", (piece: Buffer) => void said.push(piece));
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  const stop = () => child.kill();
  process.once("SIGTERM", passOn).once("SIGINT", passOn).once("exit", stop);
  const [code] = (await once(child, "close")) as [number | null];
  process.off("SIGTERM", passOn).off("SIGINT", passOn).off("exit", stop);
  if (code === 0) return;
  process.stderr.write(Buffer.concat(said));
  throw new Error(`„${name} ${args.join(" ")}“ ist gescheitert.`);
}
