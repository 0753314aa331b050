import pg from "pg";
import type { OpenDatabase } from "@/bin/script";

/** Refuses to replace a database that is in use, or one that holds something, unless that was asked for. */
export async function assertMayReplace(
  { isOurs, location }: Pick<OpenDatabase, "isOurs" | "location">,
  isAskedFor: boolean,
): Promise<void> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    const others = await client.query(
      "select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'",
    );
    if (!isOurs || others.rowCount)
      throw new Error(
        `Mit der Datenbank (${location}) arbeitet noch jemand. Bitte zuerst den Server anhalten.`,
      );
    const { rows } = await client.query<{ exists: boolean }>(
      "select to_regclass('public.accounts') is not null as exists",
    );
    if (!rows[0]?.exists || isAskedFor) return;
    const used = await client.query("select from accounts limit 1");
    if (used.rowCount)
      throw new Error(
        `Die Datenbank (${location}) ist nicht leer. Wenn sie ersetzt werden soll, bitte --replace anfügen.`,
      );
  } finally {
    await client.end();
  }
}
