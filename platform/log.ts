import pino from "pino";

/**
 * One JSON object per line on standard output. Never carries names, addresses, text typed by people, query
 * strings or client addresses; what slips in under one of the names below is taken out.
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
 * Database errors quote the offending row, and their message may quote the query's parameters: the code and
 * the stack's places are enough to find the cause.
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
  const isFromDatabase = code !== undefined || error.name.includes("Drizzle");
  return {
    type: error.name,
    message: isFromDatabase ? undefined : error.message,
    code,
    constraint,
    digest,
    places,
    cause: error.cause ? withoutValues(error.cause) : undefined,
  };
}
