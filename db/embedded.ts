/** The embedded PostgreSQL server, used if `DATABASE_URL` is not set. */
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import pg from "pg";
import { type Binaries, embeddedBinaries } from "./embedded/binaries";
import { clearAfterKill, clusterPassword, ensureCluster, runningServer, USER } from "./embedded/cluster";
import { isAlive, processMark, until } from "./embedded/processes";

const NAME = "portal";

export type EmbeddedDatabase = {
  url: string;
  /** The data directory. */
  directory: string;
  /** False if another running process started the server. */
  isOurs: boolean;
  /** Stops the server, unless another running process started it. */
  stop(): Promise<void>;
};

/**
 * Starts the server on the data below `dataDir`, or uses the one that already runs there. It listens on a
 * free port of 127.0.0.1 only. `durable: false` is for data that may be lost (tests). Throws an Error with a
 * German message for the operator.
 */
export async function startEmbeddedDatabase(
  dataDir: string,
  { durable = true } = {},
): Promise<EmbeddedDatabase> {
  const binaries = embeddedBinaries(resolve(dataDir));
  const directory = realpathSync(ensureCluster(binaries));
  const password = clusterPassword(directory);
  for (let attempt = 1; ; attempt++) {
    await clearAfterKill(directory);
    if (!runningServer(directory)) await launch(binaries, directory, durable);
    await until(() => runningServer(directory)?.ready !== false, 60_000);
    const server = runningServer(directory);
    const database = server?.ready ? await connect(directory, password, server).catch(() => null) : null;
    if (database) return database;
    // A server that is stopping may still have looked ready. It refuses the connection; then the next attempt
    // starts a new one.
    await until(() => runningServer(directory)?.pid !== server?.pid, 2000);
    if (attempt === 3)
      throw new Error(
        `Die Datenbank in ${directory} startet nicht. Zuletzt sagte sie:\n${lastWords(directory)}`,
      );
  }
}

async function connect(
  directory: string,
  password: string,
  server: { pid: number; port: number },
): Promise<EmbeddedDatabase> {
  const url = (name: string) => `postgres://${USER}:${password}@127.0.0.1:${server.port}/${name}`;
  const client = new pg.Client(url("postgres"));
  client.on("error", () => undefined);
  await client.connect();
  const isOurs = claim(directory);
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [NAME]);
  if (!rowCount) await client.query(`create database ${NAME}`).catch(ignoreDuplicate);
  await client.end();
  return { url: url(NAME), directory, isOurs, stop: () => (isOurs ? stop(server.pid) : Promise.resolve()) };
}

/** Two processes may get here at once; one of them creates the database. */
function ignoreDuplicate(error: { code?: string }): void {
  if (error.code !== "42P04" && error.code !== "23505") throw error;
}

/** The server has its own process group: Ctrl-C reaches only the application, which then stops it. */
async function launch(binaries: Binaries, directory: string, durable: boolean): Promise<void> {
  const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "log_timezone=UTC",
    ...(durable ? [] : careless),
  ];
  const { file, args, options } = binaries.command("postgres", [
    "-D",
    directory,
    "-p",
    String(await freePort()),
    ...settings.flatMap((setting) => ["-c", setting]),
  ]);
  const log = openSync(`${directory}.log`, "w");
  const child = spawn(file, args, {
    ...options,
    env: { ...process.env, LC_ALL: "C" },
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let hasEnded = false;
  child
    .once("exit", () => (hasEnded = true))
    .once("error", () => (hasEnded = true))
    .unref();
  await until(() => hasEnded || runningServer(directory)?.ready === true, 60_000);
}

/** The process that started the server stops it; if that process is gone, another one takes over. */
function claim(directory: string): boolean {
  const file = join(directory, "owner");
  const [pid, mark] = readOrEmpty(file).split(" ");
  const hasLivingOwner = Boolean(pid) && Number(pid) !== process.pid && processMark(Number(pid)) === mark;
  if (!hasLivingOwner) writeFileSync(file, `${process.pid} ${processMark(process.pid)}`);
  return !hasLivingOwner;
}

/** A fast shutdown ends connections and writes all data; after an immediate one the next start recovers. */
async function stop(pid: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (isAlive(pid)) process.kill(pid, signal);
    if (await until(() => !isAlive(pid), 20_000)) return;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function lastWords(directory: string): string {
  return readOrEmpty(`${directory}.log`).trim().split("\n").slice(-5).join("\n");
}
