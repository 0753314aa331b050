import { type AddressInfo, createServer, type Socket } from "node:net";
import { sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { raiseEdition } from "@/commands/step/raise-edition";
import { db, portalDb } from "@/db/client";
import { portalEdition } from "@/db/schema";
import { portalFreshness } from "@/db/schema/public-view";
import { aPublicPost } from "@/db/factories";
import { watchEdition } from "./edition-watch";
import { freshForMs, onHold, untilSeen } from "./hold";

const stored = async () => (await db.select().from(portalEdition))[0]!.edition;

it("hears of an edition when it becomes true, never of one that was rolled back, and of the next after a lost connection", async () => {
  const heard: (number | null)[] = [];
  const held: number[] = [];
  onHold((edition) => held.push(edition));
  const watch = watchEdition(process.env.DATABASE_URL, (edition) => heard.push(edition));
  await vi.waitFor(() => expect(watch.latest()).toBe(1));

  await db.transaction(async (tx) => {
    await raiseEdition(tx);
    expect([held, await stored(), watch.latest()]).toEqual([[2], 1, 1]);
  });
  await vi.waitFor(() => expect(watch.latest()).toBe(2));
  await db
    .transaction(async (tx) => {
      await raiseEdition(tx);
      throw new Error("rolled back");
    })
    .catch(() => undefined);
  expect([held, await stored(), watch.latest()]).toEqual([[2, 3], 2, 2]);

  await db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'edition-watch' and datname = current_database()`,
  );
  await vi.waitFor(() => expect(heard.at(-1)).toBe(null));
  await db.transaction(raiseEdition);
  await vi.waitFor(() => expect(watch.latest()).toBe(3));
  expect(heard).toEqual([1, 2, null, 3]);
  await watch.stop();
});

it.each([
  ["", 0],
  [", also while readers make it look again and again", 1],
])("knows what is true when it is asked, before any news arrives%s", async (_, everyMs) => {
  const watch = watchEdition(process.env.DATABASE_URL, () => undefined);
  await vi.waitFor(() => expect(watch.latest()).not.toBeNull());
  const readers = everyMs > 0 ? setInterval(() => watch.known(), everyMs) : undefined;
  for (let turn = 0; turn < 20; turn++) {
    await untilSeen(() => db.transaction(raiseEdition));
    expect(watch.known() ?? (await watch.ask())).toBe(await stored());
  }
  clearInterval(readers);
  await watch.stop();
});

it("opens a new connection when the database takes one and then says nothing", async () => {
  const welcome = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);
  const taken: Socket[] = [];
  const silent = createServer(
    (socket) => void (taken.push(socket), socket.once("data", () => socket.write(welcome))),
  );
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  const watch = watchEdition(
    `postgres://portal@127.0.0.1:${(silent.address() as AddressInfo).port}/portal`,
    () => undefined,
    20,
  );
  await vi.waitFor(() => expect(taken.length).toBeGreaterThan(1));
  expect(watch.latest()).toBeNull();
  await watch.stop();
  for (const socket of taken) socket.destroy();
  silent.close();
});

it("answers a change only when every process has had to ask again, and at once when there was none", async () => {
  const [before, , after] = [
    performance.now(),
    await untilSeen(() => db.transaction(raiseEdition)),
    performance.now(),
  ];
  expect(after - before).toBeGreaterThanOrEqual(freshForMs);
  expect(await untilSeen(async () => "nothing changed")).toBe("nothing changed");
});

it("says how long a page stays true: a minute, or until the next planned moment", async () => {
  const [usual] = await portalDb.select().from(portalFreshness);
  expect(usual!.secondsLeft).toBeLessThanOrEqual(60);
  expect(usual!.secondsLeft).toBeGreaterThan(0);
  await aPublicPost(db, { kind: "article", publicFrom: new Date(Date.now() + 20_000) });
  const [planned] = await portalDb.select().from(portalFreshness);
  expect(planned!.secondsLeft).toBeLessThanOrEqual(20);
});
