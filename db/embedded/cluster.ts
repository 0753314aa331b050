/** A PostgreSQL data directory: created once, then found again with its password and its running server. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries";
import { processesIn, until } from "./processes";

export const USER = "portal";

/** The data directory below `home`; it is created if it does not exist. */
export function ensureCluster(binaries: Binaries): string {
  const directory = join(binaries.home, "postgres");
  if (existsSync(directory) && !mayEnter(directory)) throw new Error(notOurs(directory));
  if (!existsSync(join(directory, "PG_VERSION"))) createCluster(binaries, directory);
  giveTo(directory, binaries.uid);
  return directory;
}

/** Created next to its final path and then renamed: an interrupted start leaves no partial directory. */
function createCluster(binaries: Binaries, directory: string): void {
  const fresh = `${directory}.new-${process.pid}`;
  const password = join(binaries.home, `.password-${process.pid}`);
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  giveTo(fresh, binaries.uid);
  if (binaries.uid !== undefined) chownSync(password, binaries.uid, binaries.uid);
  const { file, args, options } = binaries.command("initdb", [
    "-D",
    fresh,
    "-U",
    USER,
    `--pwfile=${password}`,
    "--auth=scram-sha-256",
    "-E",
    "UTF8",
    "--locale=C",
    "--locale-provider=icu",
    "--icu-locale=de",
  ]);
  const done = spawnSync(file, args, {
    ...options,
    env: { ...process.env, LC_ALL: "C" },
    stdio: "pipe",
    encoding: "utf8",
  });
  if (done.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(password, { force: true });
    throw new Error(
      `Die Datenbank konnte in ${directory} nicht angelegt werden:\n${done.stderr || done.error?.message}`,
    );
  }
  renameSync(password, join(fresh, "password"));
  try {
    renameSync(fresh, directory);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(directory, "PG_VERSION"))) throw error;
  }
}

/** The files must belong to the user that runs the server, even if that user has changed. */
function giveTo(directory: string, uid: number | undefined): void {
  if (uid === undefined || statSync(directory).uid === uid) return;
  for (const name of readdirSync(directory, { recursive: true, encoding: "utf8" }))
    lchownSync(join(directory, name), uid, uid);
  chownSync(directory, uid, uid);
}

export function clusterPassword(directory: string): string {
  try {
    return readFileSync(join(directory, "password"), "utf8").trim();
  } catch {
    throw new Error(notOurs(directory));
  }
}

function mayEnter(directory: string): boolean {
  try {
    readdirSync(directory);
    return true;
  } catch {
    return false;
  }
}

function notOurs(directory: string): string {
  return (
    `Die Datenbank in ${directory} gehört einem anderen Benutzer. ` +
    "Bitte als dieser starten oder DATA_DIR setzen."
  );
}

/** The contents of `postmaster.pid`: process, port, and whether the server accepts connections. */
export function runningServer(directory: string): { pid: number; port: number; ready: boolean } | null {
  const file = join(directory, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  const working = processesIn(directory);
  if (working !== null && !working.includes(pid)) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/**
 * After a kill `postmaster.pid` stays, and its process id may belong to a zombie or to another program;
 * PostgreSQL would refuse to start. It is deleted only if no process works on the data.
 */
export async function clearAfterKill(directory: string): Promise<void> {
  const file = join(directory, "postmaster.pid");
  if (!existsSync(file) || processesIn(directory) === null || runningServer(directory)) return;
  const isLeft = await until(() => processesIn(directory)?.length === 0, 15_000);
  if (!isLeft)
    throw new Error(
      `An der Datenbank in ${directory} arbeiten noch Prozesse eines früheren Laufs ` +
        `(${processesIn(directory)?.join(", ")}).`,
    );
  rmSync(file, { force: true });
}
