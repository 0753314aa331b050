/** What every script needs: the `.env` file, a database, and errors an operator can read. */
import { existsSync } from "node:fs";
import { startEmbeddedDatabase } from "@/db/embedded";
import { readEnvironment } from "@/platform/env";

/** Runs a script to its end. Errors made for operators are shown as their sentence, all others with their stack. */
export async function script(main: () => Promise<void>): Promise<void> {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    process.env.NEXT_TELEMETRY_DISABLED = "1";
    await main();
  } catch (error) {
    const isForOperators = error instanceof Error && error.constructor === Error && !("code" in error);
    console.error(isForOperators ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}

export type OpenDatabase = {
  /** Where the data lies, in words for an operator. */
  place: string;
  /** False when another process that still runs has started the server. */
  isOurs: boolean;
  stop(): Promise<void>;
};

/** The configured database, or the embedded one; afterwards `DATABASE_URL` is set either way. */
export async function openDatabase(): Promise<OpenDatabase> {
  const { DATABASE_URL, DATA_DIR } = readEnvironment(process.env);
  if (DATABASE_URL) {
    const { host, pathname } = new URL(DATABASE_URL);
    return { place: `${host}${pathname}`, isOurs: true, stop: async () => {} };
  }
  const embedded = await startEmbeddedDatabase(DATA_DIR);
  process.env.DATABASE_URL = embedded.url;
  return { place: embedded.directory, isOurs: embedded.isOurs, stop: embedded.stop };
}

/** A step with its name before and its duration after it. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  process.stdout.write(`  ${name} …\n`);
  const result = await work();
  process.stdout.write(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}
