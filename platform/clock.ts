import { log } from "./log";

export type Job = {
  name: string;
  /** The pause between the end of one run and the start of the next. */
  everySeconds: number;
  /** May run at any time, twice, and on two servers at once: its command locks and checks again. */
  run: () => Promise<unknown>;
};

export type Clock = { stop(): Promise<void> };

/**
 * Runs each job repeatedly, never twice at the same time. A failure is logged; the job runs again after its
 * pause.
 */
export function startClock(jobs: Job[]): Clock {
  const stopping = new AbortController();
  const running = jobs.map((job) => repeat(job, stopping.signal));
  return {
    /** Starts no new run and waits for running ones. */
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
