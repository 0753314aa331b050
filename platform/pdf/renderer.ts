// Renders PDFs and share pictures in a child process: it does not block the server, has no secrets, and can
// be killed.
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { log } from "@/platform/log";
import type { Answer, RenderJob, Started } from "./render-job";

const mostWaiting = 20;
const timeoutsInMs = { start: 20_000, job: 20_000 };

/** Nothing can be rendered now: the queue is full, it took too long, or this machine has no compiler. */
export class CannotRender extends Error {
  constructor(
    readonly reason: "busy" | "tooLong" | "noCompiler",
    details = "",
  ) {
    super(`cannot render: ${reason} ${details}`);
  }
}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;
let running: Promise<ChildProcess> | undefined;

/**
 * Renders one job at a time, in the order of the calls. Throws CannotRender; any other error is a bug in the
 * template.
 */
export function render(job: RenderJob): Promise<Buffer> {
  if (waiting >= mostWaiting) return Promise.reject(new CannotRender("busy"));
  waiting += 1;
  const result = last
    .then(() => renderNow(job))
    .finally(() => {
      waiting -= 1;
    });
  // The next job must run even if this one fails.
  last = result.catch(() => undefined);
  return result;
}

/** Ends the child process; the next job starts a new one. For tests and for shutdown. */
export async function stopRenderer(): Promise<void> {
  const stopping = running;
  running = undefined;
  (await stopping?.catch(() => undefined))?.kill();
}

async function renderNow(job: RenderJob): Promise<Buffer> {
  const child = await (running ??= started());
  const answer = await next<Answer>(child, timeoutsInMs.job, () => child.send(job)).catch(
    async (error: unknown) => {
      await stopRenderer();
      throw error;
    },
  );
  if ("problem" in answer) throw new Error(answer.problem);
  return Buffer.from(answer.bytes);
}

async function started(): Promise<ChildProcess> {
  // With a normal import the bundler would look for the script among its modules and fail.
  const { fork } = process.getBuiltinModule("node:child_process");
  const child = fork(join(process.cwd(), "platform/pdf/render-process.ts"), {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
    // The child gets none of our environment: no database address, no secret.
    env: { NODE_ENV: "production", PATH: process.env.PATH ?? "" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.unref();
  child.channel?.unref();
  child.once("exit", () => (running = undefined));
  const message = await next<Started>(child, timeoutsInMs.start);
  if (message.isReady) return child;
  running = undefined;
  child.kill();
  log.warn({ problem: message.problem }, "no compiler for PDF and share pictures on this machine");
  throw new CannotRender("noCompiler", message.problem);
}

/** The next message of the process. Throws CannotRender when it takes too long or the process ends. */
function next<Message>(child: ChildProcess, milliseconds: number, ask?: () => void): Promise<Message> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new CannotRender("tooLong"))), milliseconds);
    const onExit = () => end(() => reject(new CannotRender("tooLong", "process ended")));
    const onMessage = (message: Message) => end(() => resolve(message));
    function end(settle: () => void) {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit);
      child.channel?.unref();
      settle();
    }
    child.channel?.ref();
    child.once("message", onMessage).once("exit", onExit);
    ask?.();
  });
}
