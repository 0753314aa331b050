import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAdmin, anAktionswoche, aManuscript, aPost, aPublicPost } from "@/db/factories";
import { aktionswochen } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { DetailsOf } from "@/domain/post/details";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { cast, deedsOf, edition, refusalOf } from "@/commands/testing";
import { changeAktionswoche } from "./change-aktionswoche";
import { createAktionswoche } from "./create-aktionswoche";

let people: Awaited<ReturnType<typeof cast>>;
let admin: Person;
beforeAll(async () => {
  people = await cast();
  admin = (await anAdmin(db)).actor;
  await anAktionswoche(db, { slug: "2030" });
});
const wanted = (slug: string, startsOn: string, endsOn: string) => ({
  title: `Aktionswoche ${slug}`,
  slug,
  startsOn,
  endsOn,
  leitgedanke: "Türen auf",
  introduction: "",
});
const stored = async (id: string) =>
  (await db.select().from(aktionswochen).where(eq(aktionswochen.id, id)))[0]!;
const anEvent = (
  aktionswocheId: string,
  day: string,
  state: "public" | "draft" = "public",
  moreDates: DetailsOf<"veranstaltung">["moreDates"] = [],
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

describe("planning an Aktionswoche", () => {
  it("stores it, raises the edition and writes one entry", async () => {
    const before = await edition();
    const { weekId } = await createAktionswoche(admin, wanted("2031", "2031-06-16", "2031-06-20"));
    expect(await stored(weekId)).toMatchObject({ slug: "2031", leitgedanke: "Türen auf", formerSlugs: [] });
    expect([await edition(), await deedsOf(weekId)]).toEqual([before + 1, ["aktionswoche.create"]]);
  });

  it.each(["editor", "lead", "foreigner", "moderator"] as const)("is not for a %s", async (who) => {
    expect(
      await refusalOf(createAktionswoche(people[who], wanted("2032", "2032-06-14", "2032-06-18"))),
    ).toBeInstanceOf(NotAllowed);
  });

  it("refuses a second one in the same days, also when both are planned at once", async () => {
    const both = await Promise.allSettled([
      createAktionswoche(admin, wanted("2033", "2033-06-13", "2033-06-17")),
      createAktionswoche(admin, wanted("2033-zwei", "2033-06-17", "2033-06-21")),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("changing an Aktionswoche", () => {
  it("keeps its former address, raises the edition and writes one entry", async () => {
    const { weekId } = await createAktionswoche(admin, wanted("2034", "2034-06-12", "2034-06-16"));
    const before = await edition();
    await changeAktionswoche(admin, { ...wanted("2034-juni", "2034-06-12", "2034-06-17"), weekId });
    expect(await stored(weekId)).toMatchObject({
      slug: "2034-juni",
      formerSlugs: ["2034"],
      endsOn: "2034-06-17",
    });
    expect([await edition(), await deedsOf(weekId)]).toEqual([
      before + 1,
      ["aktionswoche.change", "aktionswoche.create"],
    ]);
    expect(
      await refusalOf(createAktionswoche(admin, wanted("2034", "2034-09-11", "2034-09-15"))),
    ).toBeInstanceOf(NotReady);
    await changeAktionswoche(admin, { ...wanted("2034", "2034-06-12", "2034-06-17"), weekId });
    expect((await stored(weekId)).formerSlugs).toEqual(["2034-juni"]);
  });

  it("refuses days that leave Aktionen outside, and says how many", async () => {
    const { weekId } = await createAktionswoche(admin, wanted("2035", "2035-06-11", "2035-06-15"));
    await anEvent(weekId, "2035-06-11");
    await anEvent(weekId, "2035-06-11", "draft");
    await anEvent(weekId, "2035-06-11", "public", [
      { startsAt: "2035-06-14T08:00:00Z", endsAt: "2035-06-14T10:00:00Z" },
    ]);
    await anEvent(weekId, "2035-05-01");
    await anEvent(weekId, "2035-06-12");
    const shorter = { ...wanted("2035", "2035-06-12", "2035-06-15"), weekId };
    expect(await refusalOf(changeAktionswoche(admin, shorter))).toMatchObject({
      issues: [{ field: "startsOn", message: expect.stringMatching(/^2 Aktionen/) as string }],
    });
    expect((await stored(weekId)).startsOn).toBe("2035-06-11");
    await changeAktionswoche(admin, { ...wanted("2035", "2035-06-11", "2035-06-14"), weekId });
  });

  it("is the administration's business alone, and of a week there is", async () => {
    const { weekId } = await createAktionswoche(admin, wanted("2036", "2036-06-09", "2036-06-13"));
    const change = { ...wanted("2036", "2036-06-09", "2036-06-12"), weekId };
    for (const who of [people.moderator, people.lead])
      expect(await refusalOf(changeAktionswoche(who, change))).toBeInstanceOf(NotAllowed);
    expect(
      await refusalOf(changeAktionswoche(admin, { ...change, weekId: crypto.randomUUID() })),
    ).toBeInstanceOf(NotAllowed);
  });
});
