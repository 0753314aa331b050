import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { cast, deedsOf, edition, refusalOf } from "@/commands/testing";
import { db, portalDb } from "@/db/client";
import { anAdmin } from "@/db/factories";
import { profileIn } from "@/db/profile";
import { history, jobcenters, jobcenterSites, jobcenterUpkeep } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { Profile } from "@/domain/jobcenter/profile";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { confirmJobcenter } from "./confirm-jobcenter";
import { editJobcenter } from "./edit-jobcenter";

let people: Awaited<ReturnType<typeof cast>>;
beforeEach(async () => {
  people = await cast();
});

async function stored(): Promise<{ version: number; profile: Profile }> {
  const [jobcenter] = await db.select().from(jobcenters).where(eq(jobcenters.id, people.jobcenterId));
  const sites = await db
    .select()
    .from(jobcenterSites)
    .where(eq(jobcenterSites.jobcenterId, people.jobcenterId))
    .orderBy(asc(jobcenterSites.position));
  return { version: jobcenter!.profileVersion, profile: profileIn(jobcenter!, sites) };
}
const save = (actor: Person, version: number, profile: Profile) =>
  editJobcenter(actor, { jobcenterId: people.jobcenterId, version, profile });
const site = {
  name: "Meppen",
  street: "Ordeniederung 1",
  postalCode: "49716",
  city: "Meppen",
  phone: "",
  email: "",
  openingHours: "Montag 8 bis 12 Uhr",
  access: "Stufenloser Eingang",
};
const empty = { ...site, name: "", street: "", postalCode: "", city: "", openingHours: "", access: "" };

it("shows readers at once what a lead saves, with one entry that names the parts and no words", async () => {
  const { version, profile } = await stored();
  const before = await edition();
  const pressContact = {
    name: "Pressestelle",
    position: "",
    phone: "05931 44-0",
    email: "presse@emsland.example",
  };
  await save(people.lead, version, {
    ...profile,
    pressContact,
    sites: [{ ...site, name: "Lingen" }, empty, site],
  });
  const [shown] = await portalDb.select().from(jobcenters).where(eq(jobcenters.id, people.jobcenterId));
  expect(shown).toMatchObject({ pressContact, name: people.jobcenter.name });
  expect((await stored()).profile.sites.map(({ name }) => name)).toEqual(["Lingen", "Meppen"]);
  expect(await edition()).toBe(before + 1);
  const [entry] = await db.select().from(history).where(eq(history.subjectId, people.jobcenterId));
  expect(entry).toMatchObject({ action: "jobcenter.edit", facts: { changed: "pressContact sites" } });
});

it("changes nothing, raises nothing and records nothing when nothing was changed", async () => {
  const { version, profile } = await stored();
  const before = [await edition(), await deedsOf(people.jobcenterId)];
  await save(people.lead, version, profile);
  expect([await edition(), await deedsOf(people.jobcenterId)]).toEqual(before);
  expect((await stored()).version).toBe(version);
});

it("never overwrites in silence: of two leads at the same moment one is told what the other wrote, and may then replace it", async () => {
  const { version, profile } = await stored();
  const texts = [`Text eins ${crypto.randomUUID()}`, `Text zwei ${crypto.randomUUID()}`];
  const results = await Promise.allSettled(
    texts.map((introduction) => save(people.lead, version, { ...profile, introduction })),
  );
  const lost = results.findIndex(({ status }) => status === "rejected");
  const refusal = (results[lost] as PromiseRejectedResult).reason as NotReady;
  const winner = texts[1 - lost]!;
  expect(refusal.issues).toMatchObject([
    { field: `version.${version + 1}` },
    { field: "introduction", message: `Jetzt steht dort: „${winner}“` },
  ]);
  expect((await stored()).profile.introduction).toBe(winner);
  await save(people.lead, version + 1, { ...profile, introduction: texts[lost]! });
  expect((await stored()).profile.introduction).toBe(texts[lost]);
});

it("is the lead's and the administration's business, not that of the editor, the moderation or another house", async () => {
  const { version, profile } = await stored();
  const changed = { ...profile, introduction: `Von der Administration ${crypto.randomUUID()}` };
  for (const actor of [
    people.editor,
    people.moderator,
    people.foreigner,
    { ...people.foreigner, role: "lead" as const } as Person,
  ]) {
    expect(await refusalOf(save(actor, version, changed))).toBeInstanceOf(NotAllowed);
  }
  await save((await anAdmin(db)).actor, version, changed);
  expect((await stored()).profile).toEqual(changed);
});

it("refuses what must not stand on the page, also in the database", async () => {
  const { version, profile } = await stored();
  expect(
    await refusalOf(
      save(people.lead, version, {
        ...profile,
        website: "http://emsland.example",
        sites: [{ ...site, email: "kein" }],
      }),
    ),
  ).toMatchObject({ issues: [{ field: "website" }, { field: "sites.0.email" }] });
  await expect(
    db
      .update(jobcenters)
      .set({ website: "javascript:alert(1)" })
      .where(eq(jobcenters.id, people.jobcenterId)),
  ).rejects.toThrow();
});

describe("confirming contact and page", () => {
  const confirmedAt = async () =>
    (await db.select().from(jobcenterUpkeep).where(eq(jobcenterUpkeep.jobcenterId, people.jobcenterId)))[0]
      ?.confirmedAt ?? null;
  beforeEach(async () => {
    await db.delete(jobcenterUpkeep);
  });

  it("is the lead's word about what was on the screen; readers see no change", async () => {
    const { version } = await stored();
    const before = await edition();
    await confirmJobcenter(people.lead, { jobcenterId: people.jobcenterId, version });
    expect([await confirmedAt(), await edition(), (await deedsOf(people.jobcenterId))[0]]).toEqual([
      expect.any(Date),
      before,
      "jobcenter.confirm",
    ]);
    expect(
      await refusalOf(
        confirmJobcenter(people.lead, { jobcenterId: people.jobcenterId, version: version - 1 }),
      ),
    ).toBeInstanceOf(NotPossibleNow);
  });

  it("comes with saving too", async () => {
    const { version, profile } = await stored();
    await save(people.lead, version, { ...profile, introduction: crypto.randomUUID() });
    expect(await confirmedAt()).not.toBeNull();
  });

  it.each(["editor", "foreigner", "moderator"] as const)("is not for a %s", async (who) => {
    const { version } = await stored();
    expect(
      await refusalOf(confirmJobcenter(people[who], { jobcenterId: people.jobcenterId, version })),
    ).toBeInstanceOf(NotAllowed);
    expect(await confirmedAt()).toBeNull();
  });
});
