import { log } from "./log";

export type Job = {
  name: string;
  /** Pause between the end of one run and the start of the next. */
  everySeconds: number;
  /**
   * May run twice and at any moment, also on two servers at once: the command behind it locks and checks
   * again.
   */
  run: () => Promise<unknown>;
};

export type Clock = { stop(): Promise<void> };

/**
 * Runs each job again and again, never twice at the same time. A failure is logged and tried again at the
 * next turn.
 */
export function startClock(jobs: Job[]): Clock {
  const stopping = new AbortController();
  const running = jobs.map((job) => repeat(job, stopping.signal));
  return {
    /** Starts nothing new and waits for what is running. */
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function repeat(job: Job, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await job.run();
    } catch (error) {
      log.error({ job: job.name, err: error }, "job failed");
    }
    await pause(job.everySeconds * 1000, stopping);
  }
}

function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (stopping.aborted) return done();
    const timer = setTimeout(end, milliseconds);
    stopping.addEventListener("abort", end, { once: true });
    function end() {
      clearTimeout(timer);
      stopping.removeEventListener("abort", end);
      done();
    }
  });
}
