import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { emptyManuscript, type Manuscript } from "@/domain/post/manuscript";
import { DraftKeeper, type DraftState } from "./draft-keeper";
import type { SaveAnswer, SaveRequest } from "./save-answer";

const start: { manuscript: Manuscript; version: number; savedAt: string; knownWithdrawals: string[] } = {
  manuscript: emptyManuscript("article"),
  version: 4,
  savedAt: "2026-11-22T13:03:00.000Z",
  knownWithdrawals: [],
};
const titled = (title: string): Manuscript => ({ ...start.manuscript, title });
const later = "2026-11-22T13:04:00.000Z";

/** A server that stores like ours: it refuses a save that starts from another version. */
function aServer() {
  const server = {
    version: start.version,
    manuscript: start.manuscript,
    requests: [] as SaveRequest[],
    /** What happens to the next saves; "lost" stores but does not answer. */
    weather: [] as ("down" | "lost" | "signed-out")[],
    /** Consents that were withdrawn since. */
    withdrawn: [] as string[],
    async send(request: SaveRequest): Promise<SaveAnswer> {
      server.requests.push(request);
      await Promise.resolve();
      const weather = server.weather.shift();
      if (weather === "down") return { kind: "unreachable" };
      if (weather === "signed-out") return { kind: "signed-out" };
      if (server.withdrawn.some((id) => !request.knownWithdrawals.includes(id)))
        return { kind: "withdrawn", notice: "Jemand hat widerrufen.", withdrawn: server.withdrawn };
      if (request.version !== server.version) {
        return {
          kind: "conflict",
          stored: { manuscript: server.manuscript, version: server.version, savedBy: "Eva", savedAt: later },
        };
      }
      server.manuscript = structuredClone(request.manuscript);
      server.version += 1;
      return weather === "lost"
        ? { kind: "unreachable" }
        : { kind: "saved", version: server.version, savedAt: later };
    },
  };
  return server;
}

function aKeeper(server = aServer()) {
  const states: DraftState["kind"][] = [];
  const kept: (Manuscript | null)[] = [];
  const keeper = new DraftKeeper(start, {
    send: server.send,
    keep: (manuscript) => kept.push(manuscript),
    forget: () => kept.push(null),
    onState: (state) => states.push(state.kind),
  });
  return { keeper, server, states, kept };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a draft", () => {
  test("is saved within three seconds of the last key, once", async () => {
    const { keeper, server, states } = aKeeper();
    for (const title of ["E", "Ei", "Ein"]) {
      keeper.change(titled(title));
      await vi.advanceTimersByTimeAsync(300);
    }
    await vi.advanceTimersByTimeAsync(2_700);
    expect(server.manuscript.title).toBe("Ein");
    expect(server.requests).toHaveLength(1);
    expect(states).toEqual(["changed", "saving", "saved"]);
  });

  test("is saved within ten seconds although the writer never pauses", async () => {
    const { keeper, server } = aKeeper();
    for (let second = 0; second < 10; second += 1) {
      keeper.change(titled(`Satz ${second}`));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(server.manuscript.title).not.toBe("");
  });

  test("is stored in the browser at once and removed there after a confirmed save", async () => {
    const { keeper, kept } = aKeeper();
    keeper.change(titled("Neu"));
    expect(kept).toEqual([titled("Neu")]);
    await keeper.flush();
    expect(kept.at(-1)).toBeNull();
  });

  test("is never in conflict with itself: saves run one after the other and start from the last answer", async () => {
    const { keeper, server, states } = aKeeper();
    keeper.change(titled("eins"));
    const first = keeper.flush();
    keeper.change(titled("zwei"));
    const second = keeper.flush();
    keeper.change(titled("drei"));
    await Promise.all([first, second]);
    await vi.runAllTimersAsync();
    expect(server.manuscript.title).toBe("drei");
    expect(server.requests.map((request) => request.version)).toEqual(
      [4, 5, 6].slice(0, server.requests.length),
    );
    expect(states).not.toContain("conflict");
  });

  test("is saved again and again until the connection is back", async () => {
    const { keeper, server, kept } = aKeeper();
    server.weather = ["down", "down", "down"];
    keeper.change(titled("im Zug"));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.state.kind).toBe("unreachable");
    expect(kept.at(-1)).toEqual(titled("im Zug"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.manuscript.title).toBe("im Zug");
    expect(keeper.isSaved).toBe(true);
  });

  test("is not in conflict when only the answer was lost", async () => {
    const { keeper, server, states } = aKeeper();
    server.weather = ["lost"];
    keeper.change(titled("gespeichert"));
    await vi.advanceTimersByTimeAsync(1_500);
    keeper.change(titled("gespeichert und weitergeschrieben"));
    await vi.runAllTimersAsync();
    expect(server.manuscript.title).toBe("gespeichert und weitergeschrieben");
    expect(states).not.toContain("conflict");
  });

  test("waits while nobody is signed in and is saved afterwards", async () => {
    const { keeper, server } = aKeeper();
    server.weather = ["signed-out"];
    keeper.change(titled("lang geschrieben"));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.state.kind).toBe("signed-out");
    expect(await keeper.flush()).toBe(true);
    expect(server.manuscript.title).toBe("lang geschrieben");
  });
});

describe("a draft in which somebody withdrew meanwhile", () => {
  test("is not saved until the writer has read it; what was typed stays", async () => {
    const { keeper, server, kept } = aKeeper();
    server.withdrawn = ["consent"];
    keeper.change(titled("Mit ihrem Namen"));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.state).toMatchObject({ kind: "withdrawn", notice: "Jemand hat widerrufen." });
    keeper.change(titled("Ohne ihren Namen"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([server.requests.length, kept.at(-1)?.title]).toEqual([1, "Ohne ihren Namen"]);
    await keeper.acknowledge();
    expect([server.manuscript.title, keeper.isSaved, kept.at(-1)]).toEqual(["Ohne ihren Namen", true, null]);
  });
});

describe("a draft somebody else saved meanwhile", () => {
  async function aConflict() {
    const all = aKeeper();
    await all.server.send({
      manuscript: titled("von Eva"),
      version: 4,
      takesOver: false,
      knownWithdrawals: [],
    });
    all.keeper.change(titled("von mir"));
    await vi.advanceTimersByTimeAsync(2_000);
    return all;
  }

  test("is not overwritten; the writer is told and no further save is sent", async () => {
    const { keeper, server } = await aConflict();
    expect(keeper.state).toMatchObject({
      kind: "conflict",
      stored: { savedBy: "Eva", manuscript: { title: "von Eva" } },
    });
    const sent = server.requests.length;
    keeper.change(titled("von mir, länger"));
    await vi.runAllTimersAsync();
    expect(server.requests).toHaveLength(sent);
    expect(server.manuscript.title).toBe("von Eva");
  });

  test("can be replaced by the writer's text", async () => {
    const { keeper, server } = await aConflict();
    await keeper.takeMine();
    expect(server.manuscript.title).toBe("von mir");
    expect(server.requests.at(-1)?.takesOver).toBe(true);
    expect(keeper.isSaved).toBe(true);
  });

  test("can be loaded; the writer's text was stored before", async () => {
    const { keeper, server } = await aConflict();
    expect(await keeper.takeStored()).toEqual(titled("von Eva"));
    expect(server.requests.slice(-2).map((request) => [request.manuscript.title, request.takesOver])).toEqual(
      [
        ["von mir", true],
        ["von Eva", true],
      ],
    );
    expect(keeper.isSaved).toBe(true);
  });
});
