import pino from "pino";

/**
 * One JSON object per line on standard output. Log no names, addresses, typed text, query strings or client
 * addresses; the fields below are removed if they occur.
 */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ["email", "name", "password", "token", "cookie", "authorization", "ip", "query"].flatMap(
      (word) => [word, `*.${word}`, `*.*.${word}`],
    ),
    censor: "[entfernt]",
  },
  serializers: { err: withoutValues },
});

/**
 * Database errors quote the row, and their message may quote parameters. The code and the stack are logged
 * without them.
 */
export function withoutValues(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, digest } = error as Error & {
    code?: string;
    constraint?: string;
    digest?: string;
  };
  const places = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  // A parser quotes the text that it could not read.
  const quotesValues = code !== undefined || error.name.includes("Drizzle") || error instanceof SyntaxError;
  return {
    type: error.name,
    message: quotesValues ? undefined : error.message,
    code,
    constraint,
    digest,
    places,
    cause: error.cause ? withoutValues(error.cause) : undefined,
  };
}
