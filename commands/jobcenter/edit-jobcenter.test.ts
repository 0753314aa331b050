import { eq, asc } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { cast, refusalOf, edition, type Cast, actionsOn } from "@/commands/testing";
import { db, portalDb } from "@/db/client";
import { anAdmin } from "@/db/factories";
import { profileIn } from "@/db/profile";
import { history, jobcenterUpkeep, jobcenters, jobcenterSites } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { Profile } from "@/domain/jobcenter/profile";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { editJobcenter } from "./edit-jobcenter";

let people: Cast;
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

it("is public at once, raises the edition and writes one history entry that names the changed parts only", async () => {
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

it("changes nothing when nothing is different", async () => {
  const { version, profile } = await stored();
  const before = [await edition(), await actionsOn(people.jobcenterId)];
  await save(people.lead, version, profile);
  expect([await edition(), await actionsOn(people.jobcenterId)]).toEqual(before);
  expect((await stored()).version).toBe(version);
});

it("shows the second of two leads what the first has saved, and lets the second replace it", async () => {
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

it("accepts the own lead and the administration, and refuses editors, moderators and other Jobcenter", async () => {
  const { version, profile } = await stored();
  const changed = { ...profile, introduction: `Von der Administration ${crypto.randomUUID()}` };
  for (const actor of [
    people.editor,
    people.moderator,
    people.outsider,
    { ...people.outsider, role: "lead" as const } as Person,
  ]) {
    expect(await refusalOf(save(actor, version, changed))).toBeInstanceOf(NotAllowed);
  }
  await save((await anAdmin(db)).actor, version, changed);
  expect((await stored()).profile).toEqual(changed);
});

it("refuses wrong addresses, also in the database", async () => {
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

it("confirms contact and page as well", async () => {
  await db.delete(jobcenterUpkeep);
  const { version, profile } = await stored();
  await save(people.lead, version, { ...profile, introduction: crypto.randomUUID() });
  const upkeep = await db.select().from(jobcenterUpkeep);
  expect(upkeep.find((row) => row.jobcenterId === people.jobcenterId)?.confirmedAt).not.toBeNull();
});
