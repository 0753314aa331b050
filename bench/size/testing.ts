// Records what a query sends to the database, for tests.
import pg from "pg";
import { vi } from "vitest";

export type Statement = { text: string; values: unknown[] };

/** The statements that a page sends to the database. */
export async function statementsOf(page: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const original = pg.Client.prototype.query as (...all: unknown[]) => unknown;
  const spy = vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (
    this: pg.Client,
    ...all: unknown[]
  ) {
    const [config, values] = all as [{ text: string; values?: unknown[] } | string, unknown];
    const text = typeof config === "string" ? config : config.text;
    statements.push({
      text,
      values: (Array.isArray(values) ? values : typeof config === "string" ? undefined : config.values) ?? [],
    });
    return original.apply(this, all);
  } as never);
  await page();
  spy.mockRestore();
  return statements;
}
