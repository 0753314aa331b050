// Knows which edition of the portal is true at this moment: hears of the next one, and asks before it is too sure.
import pg from "pg";
import { log } from "@/platform/log";
import { freshForMs } from "./hold";

export const editionChannel = "portal_edition";

export type EditionWatch = {
  /** The newest edition that was heard of; null while nobody can tell. */
  latest(): number | null;
  /** The edition, if it was true less than `freshForMs` ago; null when one has to ask. */
  known(): number | null;
  /** The edition that is true now; null while nobody can tell. */
  ask(): Promise<number | null>;
  stop(): Promise<void>;
};

/**
 * While readers come, the next look is on its way before the last one is too old: then nobody has to wait for
 * it.
 */
const lookAgainAfterMs = freshForMs / 2;
const heartbeatMs = 5_000;
const longestPauseMs = 5_000;

/**
 * Listens on a connection of its own and calls `onChange` whenever another edition is known, or none any
 * more. A connection that is lost, or silent for `patienceMs`, is opened again; until then no edition is
 * known.
 */
export function watchEdition(
  connectionString: string | undefined,
  onChange: (edition: number | null) => void,
  patienceMs = 3_000,
): EditionWatch {
  let edition: number | null = null;
  /** When the last look that was answered had begun: what it said was true then or later. */
  let lookedAt = Number.NEGATIVE_INFINITY;
  let client: pg.Client | null = null;
  let looking: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let pause = 100;

  const learn = (next: number | null) => {
    // Notices may overtake a look that was on its way.
    if (next === edition || (next !== null && edition !== null && next < edition)) return;
    edition = next;
    onChange(next);
  };
  const lose = (lost: pg.Client, error?: unknown) => {
    if (client !== lost) return;
    client = null;
    lookedAt = Number.NEGATIVE_INFINITY;
    learn(null);
    clearTimeout(timer);
    void lost.end().catch(() => undefined);
    if (isStopped) return;
    log.warn({ err: error }, "edition unknown, connecting again");
    timer = setTimeout(() => void connect(), pause);
    pause = Math.min(pause * 2, longestPauseMs);
  };
  /** One look at a time, however many wait for it. */
  const look = (at: pg.Client) =>
    (looking ??= (async () => {
      const began = performance.now();
      try {
        const { rows } = await at.query<{ edition: string }>("select edition from portal_edition");
        if (client !== at) return;
        learn(Number(rows[0]?.edition));
        lookedAt = began;
      } catch (error) {
        lose(at, error);
      } finally {
        looking = null;
      }
    })());
  const beat = (at: pg.Client) => {
    timer = setTimeout(() => void look(at).then(() => client === at && beat(at)), heartbeatMs);
    timer.unref();
  };
  async function connect() {
    const opened = new pg.Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
      application_name: "edition-watch",
    });
    client = opened;
    opened.on("error", (error) => lose(opened, error));
    opened.on("end", () => lose(opened));
    opened.on("notification", ({ payload }) => learn(Number(payload)));
    try {
      await opened.connect();
      await opened.query(`listen ${editionChannel}`);
      await look(opened);
      pause = 100;
      beat(opened);
    } catch (error) {
      lose(opened, error);
    }
  }
  void connect();
  const isFresh = () => performance.now() - lookedAt < freshForMs;

  return {
    latest: () => edition,
    known() {
      if (!isFresh()) return null;
      if (client && !looking && performance.now() - lookedAt > lookAgainAfterMs) void look(client);
      return edition;
    },
    async ask() {
      const asked = performance.now();
      // A look that began before the question may have missed what was true when it was put.
      while (client && edition !== null && !isFresh() && lookedAt < asked) await look(client);
      return edition;
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
