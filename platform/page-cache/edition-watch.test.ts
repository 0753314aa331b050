import { type AddressInfo, createServer, type Socket } from "node:net";
import { sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { raiseEdition } from "@/commands/step/raise-edition";
import { db, portalDb } from "@/db/client";
import { portalEdition } from "@/db/schema";
import { portalFreshness } from "@/db/schema/public-view";
import { aPublicPost } from "@/db/factories";
import { watchEdition } from "./edition-watch";
import { afterLease, leaseMs, onAnnouncedEdition } from "./edition-lease";

const stored = async () => (await db.select().from(portalEdition))[0]!.edition;

it("learns of committed editions only, also after a lost connection", async () => {
  const heard: (number | null)[] = [];
  const announced: number[] = [];
  onAnnouncedEdition((edition) => announced.push(edition));
  const watch = watchEdition(process.env.DATABASE_URL, (edition) => heard.push(edition));
  await vi.waitFor(() => expect(watch.latest()).toBe(1));

  await db.transaction(async (tx) => {
    await raiseEdition(tx);
    expect([announced, await stored(), watch.latest()]).toEqual([[2], 1, 1]);
  });
  await vi.waitFor(() => expect(watch.latest()).toBe(2));
  await db
    .transaction(async (tx) => {
      await raiseEdition(tx);
      throw new Error("rolled back");
    })
    .catch(() => undefined);
  expect([announced, await stored(), watch.latest()]).toEqual([[2, 3], 2, 2]);

  await db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'edition-watch' and datname = current_database()`,
  );
  await vi.waitFor(() => expect(heard.at(-1)).toBe(null));
  await db.transaction(raiseEdition);
  await vi.waitFor(() => expect(watch.latest()).toBe(3));
  expect(heard).toEqual([1, 2, null, 3]);
  await watch.stop();
});

it.each([
  ["", 0],
  [", also while requests renew the lease", 1],
])("knows a new edition one lease after the commit, without a notification%s", async (_, everyMs) => {
  const watch = watchEdition(process.env.DATABASE_URL, () => undefined);
  await vi.waitFor(() => expect(watch.latest()).not.toBeNull());
  const requests = everyMs > 0 ? setInterval(() => watch.leased(), everyMs) : undefined;
  for (let turn = 0; turn < 20; turn++) {
    await afterLease(() => db.transaction(raiseEdition));
    expect(watch.leased() ?? (await watch.revalidate())).toBe(await stored());
  }
  clearInterval(requests);
  await watch.stop();
});

it("opens a new connection when the database accepts one and stays silent", async () => {
  const welcome = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);
  const accepted: Socket[] = [];
  const silent = createServer(
    (socket) => void (accepted.push(socket), socket.once("data", () => socket.write(welcome))),
  );
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  const watch = watchEdition(
    `postgres://portal@127.0.0.1:${(silent.address() as AddressInfo).port}/portal`,
    () => undefined,
    20,
  );
  await vi.waitFor(() => expect(accepted.length).toBeGreaterThan(1));
  expect(watch.latest()).toBeNull();
  await watch.stop();
  for (const socket of accepted) socket.destroy();
  silent.close();
});

it("answers a write after one lease, and at once when the edition is the same", async () => {
  const [before, , after] = [
    performance.now(),
    await afterLease(() => db.transaction(raiseEdition)),
    performance.now(),
  ];
  expect(after - before).toBeGreaterThanOrEqual(leaseMs);
  expect(await afterLease(async () => "nothing changed")).toBe("nothing changed");
});

it("limits the life of a page to a minute, or to the next planned publication", async () => {
  const [usual] = await portalDb.select().from(portalFreshness);
  expect(usual!.secondsLeft).toBeLessThanOrEqual(60);
  expect(usual!.secondsLeft).toBeGreaterThan(0);
  await aPublicPost(db, { kind: "article", publicFrom: new Date(Date.now() + 20_000) });
  const [planned] = await portalDb.select().from(portalFreshness);
  expect(planned!.secondsLeft).toBeLessThanOrEqual(20);
});
