/** What every script needs: the `.env` file, a database, and errors an operator can read. */
import { existsSync } from "node:fs";
import { startEmbeddedDatabase } from "@/db/embedded";
import { readEnvironment } from "@/platform/env";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
let closing = async (): Promise<void> => {};
let codeWhenTold = 130;
let isEnding = false;

/**
 * Runs a script to its end. Errors meant for operators are shown as their message, all others with their
 * stack. Tests do not read `.env`.
 */
export async function script(main: () => Promise<void>, { readsEnvFile = true } = {}): Promise<void> {
  for (const signal of signals) process.on(signal, () => void end(codeWhenTold));
  try {
    if (readsEnvFile && existsSync(".env")) process.loadEnvFile(".env");
    process.env.NEXT_TELEMETRY_DISABLED = "1";
    await main();
  } catch (error) {
    console.error(inWords(error));
    await end(1);
  }
}

/** The message of an error meant for operators, or the error itself. */
function inWords(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    return `\nDiese Angaben kennt der Befehl nicht. Wie er geschrieben wird, steht in docs/operations.md.\n`;
  return error.constructor === Error && !("code" in error) ? `\n${error.message}\n` : error;
}

/**
 * Registers what has to be closed before the process ends by a signal or an error; the last call counts.
 * `code` is the exit code after a signal: 0 for a server, 130 for interrupted work.
 */
export function closeAtEnd(work: () => Promise<void>, code = 130): void {
  closing = work;
  codeWhenTold = code;
}

/** Closes what is open and ends the process. */
export async function end(code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  await closing().catch((error: unknown) => console.error(error));
  process.exit(code);
}

export type OpenDatabase = {
  /** Directory or server address of the data, shown to operators. */
  location: string;
  /** False when another process that still runs has started the server. */
  isOurs: boolean;
  stop(): Promise<void>;
};

/** The configured database, or the embedded one; afterwards `DATABASE_URL` is set either way. */
export async function openDatabase(): Promise<OpenDatabase> {
  const { DATABASE_URL, DATA_DIR } = readEnvironment(process.env);
  if (DATABASE_URL) {
    const { host, pathname } = new URL(DATABASE_URL);
    return { location: `${host}${pathname}`, isOurs: true, stop: async () => {} };
  }
  const embedded = await startEmbeddedDatabase(DATA_DIR);
  process.env.DATABASE_URL = embedded.url;
  closeAtEnd(embedded.stop);
  return { location: embedded.directory, isOurs: embedded.isOurs, stop: embedded.stop };
}

/** A step with its name before and its duration after it. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  process.stdout.write(`  ${name} …\n`);
  const result = await work();
  process.stdout.write(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}
