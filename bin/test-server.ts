/** The server of the browser tests: the production build, started as in production, with its own data. */
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { createDatabase, databasesStartingWith, dropDatabase } from "@/db/databases";
import { startEmbeddedDatabase } from "@/db/embedded";
import { isAlive } from "@/db/embedded/processes";
import { findBrowser } from "./browser";
import { buildIfNeeded } from "./build";
import { closeAtEnd, step } from "./script";
import { anotherServer, childProcess, type Environment, freePort, startedServer } from "./started-server";

export type TestServer = {
  pid: number;
  /** Starts another server on the same database and files; returns its base address. */
  another: () => Promise<string>;
};

/** Builds, starts database and server, runs the work, and removes everything afterwards. */
export async function withTestServer(
  work: (environment: Environment, server: TestServer) => Promise<void>,
): Promise<void> {
  const folder = join(".data", "e2e");
  const files = join(folder, `files-${process.pid}`);
  Object.assign(process.env, { NEXT_DIST_DIR: ".next-test" });
  const browser = await step("Browser suchen", findBrowser);
  await step("Produktionsstand bauen", buildIfNeeded);
  const embedded = process.env.DATABASE_URL ? null : await startEmbeddedDatabase(folder, { durable: false });
  const server = process.env.DATABASE_URL ?? embedded?.url ?? "";
  await dropLeftovers(server);
  const name = `e2e_${process.pid}`;
  const port = await freePort();
  const environment: Environment = {
    APP_URL: `http://localhost:${port}`,
    PORT: String(port),
    DATABASE_URL: await createDatabase(server, name),
    DATA_DIR: resolve(files),
    AUTH_SECRET: randomBytes(48).toString("base64url"),
    CHROMIUM_PATH: browser,
    DEMO: "1",
    LOG_LEVEL: "warn",
    // Overrides the `.env` file of this machine, so that tests send no mail and use no external storage or
    // sign-in.
    SMTP_URL: "",
    STORAGE: "folder",
    OIDC_ISSUER: "",
    OIDC_CLIENT_ID: "",
  };
  const portals: ChildProcess[] = [];
  let cleaning: Promise<void> | undefined;
  const cleanUp = () => (cleaning ??= leaveNothing());
  async function leaveNothing() {
    await Promise.all(
      portals
        .filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
        .map((portal) => {
          portal.kill("SIGTERM");
          return once(portal, "exit");
        }),
    );
    await dropDatabase(server, name);
    rmSync(files, { recursive: true, force: true });
    await embedded?.stop();
  }
  closeAtEnd(cleanUp);
  try {
    await migrated(environment);
    const first = await step("Server starten", () => startedServer(environment));
    portals.push(first);
    const another = async () => {
      const more = await anotherServer(environment);
      portals.push(more.process);
      return more.url;
    };
    await work(environment, { pid: first.pid ?? 0, another });
  } finally {
    await cleanUp();
  }
}

async function migrated(environment: Environment): Promise<void> {
  const child = childProcess("bin/migrate.ts", environment, "ignore");
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error("Die Testdatenbank ließ sich nicht anlegen: npm run db:migrate");
}

/** Removes the remains of runs that were killed. */
async function dropLeftovers(server: string): Promise<void> {
  for (const name of await databasesStartingWith(server, "e2e_")) {
    if (!isAlive(Number(name.split("_")[1]))) await dropDatabase(server, name);
  }
}
