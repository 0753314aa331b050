import { eq } from "drizzle-orm";
import { expect, it, beforeAll } from "vitest";
import { db } from "@/db/client";
import { anEditor, aJobcenter, aModerator, aPerson } from "@/db/factories";
import { history, consentEvents, consents, people } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { evidenceProblems } from "@/domain/consent/evidence-rules";
import { blankConsent, type NewConsent } from "@/domain/consent/new-consent";
import { berlinDay } from "@/domain/date-words";
import { NotAllowed } from "@/domain/refusals";
import { aPhoto } from "@/platform/images/sample";
import { addEvidence } from "./add-evidence";
import { recordConsent } from "./record-consent";

const today = berlinDay(new Date());
const facts = {
  publicName: " Samir ",
  givenOn: today,
  informedOn: today,
  voluntarinessExplainedOn: today,
  collectedBy: "Pressestelle",
};
let actor: Person;

beforeAll(async () => {
  ({ actor } = await anEditor(db));
});

async function aNewConsent(by = actor): Promise<NewConsent> {
  return { ...blankConsent(today), ...facts, ...(await addEvidence(by, { bytes: await aPhoto(120, 160) })) };
}

it("stores the consent with its evidence, and writes one event and one history entry that names nobody", async () => {
  const { consentId } = await recordConsent(actor, await aNewConsent());
  const [row] = await db.select().from(consents).where(eq(consents.id, consentId));
  expect(row).toMatchObject({
    jobcenterId: actor.jobcenterId,
    publicName: "Samir",
    nameForm: "first_name",
    channels: ["portal"],
    evidenceType: "image/jpeg",
  });
  expect(row?.evidenceSha256).toMatch(/^[0-9a-f]{64}$/);
  expect(row?.wordingHash).toMatch(/^[0-9a-f]{64}$/);
  expect(await db.select().from(consentEvents).where(eq(consentEvents.consentId, consentId))).toMatchObject([
    { kind: "given", accountId: actor.accountId },
  ]);
  const entries = await db.select().from(history).where(eq(history.subjectId, consentId));
  expect(entries).toMatchObject([{ action: "consent.record", facts: { channels: "portal" } }]);
  expect(JSON.stringify(entries)).not.toContain("Samir");
});

it("stores a row that nobody can change (B-020)", async () => {
  const { consentId } = await recordConsent(actor, await aNewConsent());
  await expect(
    db.update(consents).set({ publicName: "Anders" }).where(eq(consents.id, consentId)),
  ).rejects.toThrow();
});

it("refuses missing fields, and evidence that is not a file of the own Jobcenter", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor: outsider } = await anEditor(db, { jobcenterId: saalekreis.id });
  await expect(
    recordConsent(actor, { ...(await aNewConsent()), givenOn: "", evidenceKey: "" }),
  ).rejects.toMatchObject({ issues: [{ field: "givenOn" }, { field: "evidence" }] });
  const lost = { issues: [{ field: "evidence", message: evidenceProblems.lost }] };
  await expect(recordConsent(actor, await aNewConsent(outsider))).rejects.toMatchObject(lost);
  await expect(
    recordConsent(actor, {
      ...(await aNewConsent()),
      evidenceKey: `evidence/${"0".repeat(32)}/${"0".repeat(32)}`,
    }),
  ).rejects.toMatchObject(lost);
  await expect(
    recordConsent(actor, { ...(await aNewConsent()), evidenceKey: "../../etc/passwd" }),
  ).rejects.toMatchObject(lost);
});

it("replaces consents of the own Jobcenter only", async () => {
  const { consentId } = await recordConsent(actor, await aNewConsent());
  const newer = await recordConsent(actor, { ...(await aNewConsent()), replaces: consentId });
  expect((await db.select().from(consents).where(eq(consents.id, newer.consentId)))[0]).toMatchObject({
    replaces: consentId,
  });
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor: outsider } = await anEditor(db, { jobcenterId: saalekreis.id });
  await expect(
    recordConsent(outsider, { ...(await aNewConsent(outsider)), replaces: consentId }),
  ).rejects.toThrow(NotAllowed);
});

it("refuses the Landkreistag", async () => {
  const { actor: moderator } = await aModerator(db);
  await expect(recordConsent(moderator, await aNewConsent())).rejects.toThrow(NotAllowed);
});

const personOf = async (consentId: string) =>
  (
    await db
      .select({ person: people })
      .from(consents)
      .innerJoin(people, eq(people.id, consents.personId))
      .where(eq(consents.id, consentId))
  )[0]!.person;

it("makes a private record of a new person, and takes a known one of the own Jobcenter", async () => {
  const { consentId } = await recordConsent(actor, {
    ...(await aNewConsent()),
    personName: " Samir Beispiel ",
    contact: "samir@beispiel.example",
  });
  const person = await personOf(consentId);
  expect(person).toMatchObject({
    jobcenterId: actor.jobcenterId,
    name: "Samir Beispiel",
    contact: "samir@beispiel.example",
    bornOn: null,
  });
  const again = await recordConsent(actor, { ...(await aNewConsent()), personId: person.id });
  expect((await personOf(again.consentId)).id).toBe(person.id);
  const newer = await recordConsent(actor, { ...(await aNewConsent()), replaces: again.consentId });
  expect((await personOf(newer.consentId)).id).toBe(person.id);
  const unnamed = await recordConsent(actor, await aNewConsent());
  expect(await personOf(unnamed.consentId)).toMatchObject({ name: "Samir" });
});

it("keeps the birth date of minors only, with the name of a guardian", async () => {
  const year = Number(today.slice(0, 4));
  const minor = { ...(await aNewConsent()), bornOn: `${year - 15}-01-01` };
  await expect(recordConsent(actor, minor)).rejects.toMatchObject({ issues: [{ field: "guardianName" }] });
  const { consentId } = await recordConsent(actor, { ...minor, guardianName: "Erika Beispiel" });
  expect(await personOf(consentId)).toMatchObject({ bornOn: minor.bornOn, guardianName: "Erika Beispiel" });
  await expect(recordConsent(actor, { ...minor, bornOn: `${year - 19}-01-01` })).rejects.toMatchObject({
    issues: [{ field: "bornOn" }],
  });
});

it("refuses a person of another Jobcenter", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const stranger = await aPerson(db, { jobcenterId: saalekreis.id });
  await expect(
    recordConsent(actor, { ...(await aNewConsent()), personId: stranger.id }),
  ).rejects.toMatchObject({ issues: [{ field: "personId" }] });
});
