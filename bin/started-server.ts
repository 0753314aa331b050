/** Servers of the production build in processes of their own, for tests and the bench. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

export type Environment = Record<string, string>;

/** Starts one and resolves when it accepts requests. Rejects when it ends before. */
export async function startedServer(environment: Environment): Promise<ChildProcess> {
  const child = childProcess("bin/start.ts", environment, "pipe");
  const isReady = new Promise<boolean>((done) => {
    child.stdout?.on("data", (piece: Buffer) => {
      process.stdout.write(piece);
      if (piece.includes(environment.APP_URL ?? "")) done(true);
    });
    child.once("exit", () => done(false));
  });
  if (!(await isReady)) throw new Error("Ein Server für die Tests ist nicht gestartet.");
  return child;
}

/** One more with the same environment, at a port and base address of its own. */
export async function anotherServer(
  environment: Environment,
): Promise<{ url: string; process: ChildProcess }> {
  const port = String(await freePort());
  const url = `http://localhost:${port}`;
  return { url, process: await startedServer({ ...environment, PORT: port, APP_URL: url }) };
}

/** With the memory settings of `npm start`. */
export function childProcess(
  file: string,
  environment: Environment,
  stdout: "ignore" | "pipe",
): ChildProcess {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  return spawn(process.execPath, ["--max-semi-space-size=16", "--import", "tsx", file], {
    stdio: ["ignore", stdout, "inherit"],
    env: { ...inherited, ...environment },
  });
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
