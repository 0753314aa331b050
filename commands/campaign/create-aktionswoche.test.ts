import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, edition, type Cast, actionsOn } from "@/commands/testing";
import { weekInput, storedWeek } from "@/commands/testing/aktionswoche";
import { db } from "@/db/client";
import { anAdmin, anAktionswoche } from "@/db/factories";
import type { Person } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { createAktionswoche } from "./create-aktionswoche";

let people: Cast;
let admin: Person;

beforeAll(async () => {
  people = await cast();
  admin = (await anAdmin(db)).actor;
  await anAktionswoche(db, { slug: "2030" });
});

it("stores the Aktionswoche, raises the edition and writes one history entry", async () => {
  const before = await edition();
  const { weekId } = await createAktionswoche(admin, weekInput("2031", "2031-06-16", "2031-06-20"));
  expect(await storedWeek(weekId)).toMatchObject({ slug: "2031", leitgedanke: "Türen auf", formerSlugs: [] });
  expect([await edition(), await actionsOn(weekId)]).toEqual([before + 1, ["aktionswoche.create"]]);
});

it.each(["editor", "lead", "outsider", "moderator"] as const)("refuses a %s", async (who) => {
  expect(
    await refusalOf(createAktionswoche(people[who], weekInput("2032", "2032-06-14", "2032-06-18"))),
  ).toBeInstanceOf(NotAllowed);
});

it("refuses overlapping days, even when both are planned at the same moment", async () => {
  const both = await Promise.allSettled([
    createAktionswoche(admin, weekInput("2033", "2033-06-13", "2033-06-17")),
    createAktionswoche(admin, weekInput("2033-zwei", "2033-06-17", "2033-06-21")),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});
