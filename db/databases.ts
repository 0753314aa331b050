/** Creates and drops databases on one server, for tests, demo and restore. */
import pg from "pg";

/** The URL of another database on the same server. */
function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export async function createDatabase(url: string, name: string, template?: string): Promise<string> {
  await onServer(url, (client) =>
    client.query(`create database ${quoted(name)}${template ? ` template ${quoted(template)}` : ""}`),
  );
  return databaseUrl(url, name);
}

/** Ends all connections to it first. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await onServer(url, (client) => client.query(`drop database if exists ${quoted(name)} with (force)`));
}

export async function databasesStartingWith(url: string, prefix: string): Promise<string[]> {
  const { rows } = await onServer(url, (client) =>
    client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1) order by 1",
      [prefix],
    ),
  );
  return rows.map((row) => row.datname);
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(databaseUrl(url, "postgres"));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function quoted(name: string): string {
  return pg.escapeIdentifier(name);
}
