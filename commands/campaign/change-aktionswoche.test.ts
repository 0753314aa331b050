import { expect, it, beforeAll } from "vitest";
import { cast, refusalOf, edition, type Cast, actionsOn } from "@/commands/testing";
import { weekInput, storedWeek } from "@/commands/testing/aktionswoche";
import { db } from "@/db/client";
import { anAdmin, anAktionswoche, aManuscript, aPost, aPublicPost } from "@/db/factories";
import type { Person } from "@/domain/account/role";
import type { DetailsOf } from "@/domain/post/details";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { changeAktionswoche } from "./change-aktionswoche";
import { createAktionswoche } from "./create-aktionswoche";

let people: Cast;
let admin: Person;

beforeAll(async () => {
  people = await cast();
  admin = (await anAdmin(db)).actor;
  await anAktionswoche(db, { slug: "2030" });
});

type MoreDates = DetailsOf<"veranstaltung">["moreDates"];
const anAktion = (
  aktionswocheId: string,
  day: string,
  state: "public" | "draft",
  moreDates: MoreDates = [],
) => {
  const plain = aManuscript("veranstaltung").details;
  const manuscript = {
    aktionswocheId,
    details: { ...plain, startsAt: `${day}T08:00:00Z`, endsAt: `${day}T10:00:00Z`, moreDates },
  };
  return state === "public"
    ? aPublicPost(db, { kind: "veranstaltung", manuscript })
    : aPost(db, { kind: "veranstaltung", manuscript });
};

it("keeps the former address as a redirect, raises the edition and writes one history entry", async () => {
  const { weekId } = await createAktionswoche(admin, weekInput("2034", "2034-06-12", "2034-06-16"));
  const before = await edition();
  await changeAktionswoche(admin, { ...weekInput("2034-juni", "2034-06-12", "2034-06-17"), weekId });
  expect(await storedWeek(weekId)).toMatchObject({
    slug: "2034-juni",
    formerSlugs: ["2034"],
    endsOn: "2034-06-17",
  });
  expect([await edition(), await actionsOn(weekId)]).toEqual([
    before + 1,
    ["aktionswoche.change", "aktionswoche.create"],
  ]);
  expect(
    await refusalOf(createAktionswoche(admin, weekInput("2034", "2034-09-11", "2034-09-15"))),
  ).toBeInstanceOf(NotReady);
  await changeAktionswoche(admin, { ...weekInput("2034", "2034-06-12", "2034-06-17"), weekId });
  expect((await storedWeek(weekId)).formerSlugs).toEqual(["2034-juni"]);
});

it("refuses days that leave Aktionen outside, and says how many", async () => {
  const { weekId } = await createAktionswoche(admin, weekInput("2035", "2035-06-11", "2035-06-15"));
  await anAktion(weekId, "2035-06-11", "public");
  await anAktion(weekId, "2035-06-11", "draft");
  await anAktion(weekId, "2035-06-11", "public", [
    { startsAt: "2035-06-14T08:00:00Z", endsAt: "2035-06-14T10:00:00Z" },
  ]);
  await anAktion(weekId, "2035-05-01", "public");
  await anAktion(weekId, "2035-06-12", "public");
  const shorter = { ...weekInput("2035", "2035-06-12", "2035-06-15"), weekId };
  expect(await refusalOf(changeAktionswoche(admin, shorter))).toMatchObject({
    issues: [{ field: "startsOn", message: expect.stringMatching(/^2 Aktionen/) as string }],
  });
  expect((await storedWeek(weekId)).startsOn).toBe("2035-06-11");
  await changeAktionswoche(admin, { ...weekInput("2035", "2035-06-11", "2035-06-14"), weekId });
});

it("refuses everybody but the administration, and an unknown Aktionswoche", async () => {
  const { weekId } = await createAktionswoche(admin, weekInput("2036", "2036-06-09", "2036-06-13"));
  const change = { ...weekInput("2036", "2036-06-09", "2036-06-12"), weekId };
  for (const who of [people.moderator, people.lead])
    expect(await refusalOf(changeAktionswoche(who, change))).toBeInstanceOf(NotAllowed);
  expect(
    await refusalOf(changeAktionswoche(admin, { ...change, weekId: crypto.randomUUID() })),
  ).toBeInstanceOf(NotAllowed);
});
