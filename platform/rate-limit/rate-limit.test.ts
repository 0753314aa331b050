import { expect, it, test } from "vitest";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { attempts } from "@/db/schema";
import { connectionOf, forgetTries, personalKey, takeBackTry, takeTry } from "./rate-limit";

const limit = { free: 3, firstPauseInSeconds: 10, longestPauseInSeconds: 60, forgottenAfterInSeconds: 3600 };
const later = (seconds: number) =>
  db
    .update(attempts)
    .set({ windowStartsAt: sql`${attempts.windowStartsAt} - make_interval(secs => ${seconds})` });

it("allows some attempts at once, then one per growing pause, and forgets old attempts", async () => {
  const next = () => takeTry("growing", limit);
  expect(await Promise.all([next(), next(), next(), next(), next()])).toEqual(
    expect.arrayContaining([true, true, true, false, false]),
  );
  await later(9);
  expect(await next()).toBe(false);
  await later(1);
  expect(await next()).toBe(true);
  await later(19);
  expect(await next()).toBe(false);
  await later(1);
  expect(await next()).toBe(true);
  for (let turn = 0; turn < 12; turn++) {
    await later(60);
    expect(await next()).toBe(true);
  }
  await later(3601);
  expect([await next(), await next(), await next(), await next()]).toEqual([true, true, true, false]);
});

it("takes back one attempt, or all", async () => {
  for (let turn = 0; turn < 3; turn++) await takeTry("back", limit);
  await takeBackTry("back");
  expect([await takeTry("back", limit), await takeTry("back", limit)]).toEqual([true, false]);
  await forgetTries("back");
  expect(await takeTry("back", limit)).toBe(true);
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:0001:0002::9", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["", ""],
])("counts the address %s as %s", (address, connection) => expect(connectionOf(address)).toBe(connection));

it("hashes personal data, differently for each purpose", () => {
  expect(personalKey("a", "192.0.2.7")).toMatch(/^a:[0-9a-f]{64}$/);
  expect(personalKey("a", "192.0.2.7")).not.toContain("192");
});
