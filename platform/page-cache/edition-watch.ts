// Keeps the current edition of the portal in memory: by notifications, and by reading it again.
import pg from "pg";
import { log } from "@/platform/log";
import { leaseMs } from "./edition-lease";

const editionChannel = "portal_edition";

export type EditionWatch = {
  /** The newest edition known; null without a connection. */
  latest(): number | null;
  /** The edition if it was read less than one lease ago; null when it must be revalidated. */
  leased(): number | null;
  /** Reads the edition if the lease is over; null without a connection. */
  revalidate(): Promise<number | null>;
  stop(): Promise<void>;
};

/** `leased()` renews the lease at half its time, so a busy server hardly ever waits for `revalidate()`. */
const renewAfterMs = leaseMs / 2;
const heartbeatMs = 5_000;
const longestPauseMs = 5_000;

/**
 * Listens on a connection of its own. Calls `onChange` when another edition becomes known, or null when the
 * connection is lost. A connection that is lost, or silent for `timeoutMs`, is replaced by a new one.
 */
export function watchEdition(
  connectionString: string | undefined,
  onChange: (edition: number | null) => void,
  timeoutMs = 3_000,
): EditionWatch {
  let edition: number | null = null;
  /** When the last successful read was sent: its answer was true at that moment or later. */
  let readAt = Number.NEGATIVE_INFINITY;
  let client: pg.Client | null = null;
  let reading: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let pause = 100;

  const learn = (next: number | null) => {
    // A notification may arrive before the answer of an earlier read.
    if (next === edition || (next !== null && edition !== null && next < edition)) return;
    edition = next;
    onChange(next);
  };
  const reconnect = (lost: pg.Client, error?: unknown) => {
    if (client !== lost) return;
    client = null;
    readAt = Number.NEGATIVE_INFINITY;
    learn(null);
    clearTimeout(timer);
    void lost.end().catch(() => undefined);
    if (isStopped) return;
    log.warn({ err: error }, "edition unknown, connecting again");
    timer = setTimeout(() => void connect(), pause);
    pause = Math.min(pause * 2, longestPauseMs);
  };
  /** One read at a time, shared by all who wait. */
  const read = (from: pg.Client) =>
    (reading ??= (async () => {
      const startedAt = performance.now();
      try {
        const { rows } = await from.query<{ edition: string }>("select edition from portal_edition");
        if (client !== from) return;
        learn(Number(rows[0]?.edition));
        readAt = startedAt;
      } catch (error) {
        reconnect(from, error);
      } finally {
        reading = null;
      }
    })());
  const heartbeat = (from: pg.Client) => {
    timer = setTimeout(() => void read(from).then(() => client === from && heartbeat(from)), heartbeatMs);
    timer.unref();
  };
  async function connect() {
    const opened = new pg.Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: timeoutMs,
      query_timeout: timeoutMs,
      application_name: "edition-watch",
    });
    client = opened;
    opened.on("error", (error) => reconnect(opened, error));
    opened.on("end", () => reconnect(opened));
    opened.on("notification", ({ payload }) => learn(Number(payload)));
    try {
      await opened.connect();
      await opened.query(`listen ${editionChannel}`);
      await read(opened);
      pause = 100;
      heartbeat(opened);
    } catch (error) {
      reconnect(opened, error);
    }
  }
  void connect();
  const isLeased = () => performance.now() - readAt < leaseMs;

  return {
    latest: () => edition,
    leased() {
      if (!isLeased()) return null;
      if (client && !reading && performance.now() - readAt > renewAfterMs) void read(client);
      return edition;
    },
    async revalidate() {
      const askedAt = performance.now();
      // A read that was sent before this call may have missed a commit: then read once more.
      while (client && edition !== null && !isLeased() && readAt < askedAt) await read(client);
      return edition;
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
