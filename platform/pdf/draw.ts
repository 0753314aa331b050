// Draws sheets and share pictures in a process of their own: it blocks nobody, sees no secret, and can be ended.
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { log } from "@/platform/log";
import type { Answer, Drawing, FirstWord } from "./drawing";

const mostWaiting = 20;
const patience = { start: 20_000, drawing: 20_000 };

/** Nothing can be drawn now: too many wait, it took too long, or this machine has no compiler. */
export class CannotDraw extends Error {
  constructor(
    readonly reason: "busy" | "tooLong" | "noCompiler",
    details = "",
  ) {
    super(`cannot draw: ${reason} ${details}`);
  }
}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;
let running: Promise<ChildProcess> | undefined;

/**
 * Draws one after the other, in the order they come. Throws CannotDraw; any other error is a fault in the
 * template.
 */
export function draw(drawing: Drawing): Promise<Buffer> {
  if (waiting >= mostWaiting) return Promise.reject(new CannotDraw("busy"));
  waiting += 1;
  const result = last
    .then(() => drawNow(drawing))
    .finally(() => {
      waiting -= 1;
    });
  // A drawing that fails must not fail the next one.
  last = result.catch(() => undefined);
  return result;
}

/** Ends the process; the next drawing starts a new one. For tests and when the server closes. */
export async function stopDrawing(): Promise<void> {
  const stopping = running;
  running = undefined;
  (await stopping?.catch(() => undefined))?.kill();
}

async function drawNow(drawing: Drawing): Promise<Buffer> {
  const child = await (running ??= started());
  const answer = await next<Answer>(child, patience.drawing, () => child.send(drawing)).catch(
    async (error: unknown) => {
      await stopDrawing();
      throw error;
    },
  );
  if ("problem" in answer) throw new Error(answer.problem);
  return Buffer.from(answer.bytes);
}

async function started(): Promise<ChildProcess> {
  // Asked of the running Node: at an import the bundler would look for the script among the pages, and stop there.
  const { fork } = process.getBuiltinModule("node:child_process");
  const child = fork(join(process.cwd(), "platform/pdf/drawing-process.ts"), {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
    // Nothing of our own environment: no address of the database, no secret.
    env: { NODE_ENV: "production", PATH: process.env.PATH ?? "" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.unref();
  child.channel?.unref();
  child.once("exit", () => (running = undefined));
  const word = await next<FirstWord>(child, patience.start);
  if (word.isReady) return child;
  running = undefined;
  child.kill();
  log.warn({ problem: word.problem }, "no compiler for PDF and share pictures on this machine");
  throw new CannotDraw("noCompiler", word.problem);
}

/** The next word of the process, or CannotDraw when it takes too long or the process ends. */
function next<Word>(child: ChildProcess, milliseconds: number, ask?: () => void): Promise<Word> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new CannotDraw("tooLong"))), milliseconds);
    const onExit = () => end(() => reject(new CannotDraw("tooLong", "process ended")));
    const onMessage = (word: Word) => end(() => resolve(word));
    function end(say: () => void) {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit);
      child.channel?.unref();
      say();
    }
    child.channel?.ref();
    child.once("message", onMessage).once("exit", onExit);
    ask?.();
  });
}
