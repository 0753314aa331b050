/** A database with this number of posts and a server of its own, beside the one of the bench. */
import { once } from "node:events";
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import pg from "pg";
import { createDatabase, dropDatabase } from "@/db/databases";
import { anotherServer, childProcess, type Environment } from "@/bin/started-server";
import { fillWorld } from "./world";
import { id } from "./world/random";

export type World = {
  posts: number;
  url: string;
  /** The Cookie headers of an editor of the largest Jobcenter and of a moderator. */
  cookies: { editor: string; moderator: string };
  close: () => Promise<void>;
};

/** Fills the database (100,000 posts take some minutes) and starts its server; `close` removes both. */
export async function openWorld(environment: Environment, posts: number): Promise<World> {
  const server = environment.DATABASE_URL!;
  const name = `${new URL(server).pathname.slice(1)}_${posts}`;
  await dropDatabase(server, name);
  const own = { ...environment, DATABASE_URL: await createDatabase(server, name) };
  const migration = childProcess("bin/migrate.ts", own, "ignore");
  if ((await once(migration, "exit"))[0] !== 0)
    throw new Error("Die Datenbank des Benchs ließ sich nicht anlegen: npm run db:migrate");
  const client = new pg.Client(own.DATABASE_URL);
  await fillWorld(own.DATABASE_URL, posts, { workers: availableParallelism() });
  await client.connect();
  const cookies = {
    editor: await signedIn(client, "editor emsland"),
    moderator: await signedIn(client, "moderator"),
  };
  await client.end();
  const { url, process } = await anotherServer(own);
  const close = async () => {
    process.kill("SIGTERM");
    await once(process, "exit");
    await dropDatabase(server, name);
  };
  return { posts, url, cookies, close };
}

async function signedIn(client: pg.ClientBase, who: string): Promise<string> {
  const token = createHash("sha256").update(`bench ${who}`).digest("base64url");
  await client.query(
    `insert into sessions (account_id, token_hash, device, expires_at)
     values (${id("$1")}, $2, 'Bench', now() + interval '1 day')`,
    [who, createHash("sha256").update(token).digest("hex")],
  );
  return `sitzung=${token}`;
}
