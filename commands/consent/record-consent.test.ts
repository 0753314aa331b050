import { eq } from "drizzle-orm";
import { expect, it, beforeAll } from "vitest";
import { edition } from "@/commands/testing";
import { db, portalDb } from "@/db/client";
import { aConsent, anEditor, aJobcenter, aModerator, aPerson, aPublicPost } from "@/db/factories";
import { history, consentEvents, consents, informationSheets, people } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import type { Person } from "@/domain/account/role";
import { evidenceProblems } from "@/domain/consent/evidence-rules";
import { blankConsent, type NewConsent } from "@/domain/consent/new-consent";
import { berlinDay } from "@/domain/date-words";
import { NotAllowed } from "@/domain/refusals";
import { aPhoto } from "@/platform/images/sample";
import { addEvidence } from "./add-evidence";
import { recordConsent } from "./record-consent";
import { wordingOf } from "./step/wording-hash";

const today = berlinDay(new Date());
const facts = {
  publicName: " Samir ",
  givenOn: today,
  informedOn: today,
  voluntarinessExplainedOn: today,
  benefits: "none" as const,
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

const year = Number(today.slice(0, 4));
const ofMinor = {
  guardianKind: "custody" as const,
  guardianName: " Erika Beispiel ",
  guardianSignedOn: today,
  validUntil: `${year + 1}-01-01`,
};

it("records the guardian of a minor, and keeps the birth date of minors only (B-008)", async () => {
  const minor = { ...(await aNewConsent()), bornOn: `${year - 15}-01-01` };
  await expect(recordConsent(actor, minor)).rejects.toMatchObject({ issues: [{ field: "guardianKind" }] });
  const { consentId } = await recordConsent(actor, { ...minor, ...ofMinor });
  expect(await personOf(consentId)).toMatchObject({ bornOn: minor.bornOn, guardianName: "Erika Beispiel" });
  expect((await db.select().from(consents).where(eq(consents.id, consentId)))[0]).toMatchObject({
    guardianKind: "custody",
    guardianName: "Erika Beispiel",
    guardianSignedOn: today,
  });
  await expect(recordConsent(actor, { ...minor, bornOn: `${year - 19}-01-01` })).rejects.toMatchObject({
    issues: [{ field: "bornOn" }],
  });
  await expect(
    recordConsent(actor, { ...minor, ...ofMinor, bornOn: `${year - 13}-01-01` }),
  ).rejects.toMatchObject({ issues: [{ field: "bornOn" }] });
});

it("asks for the guardian again when a minor whom it knows consents anew", async () => {
  const { consentId } = await recordConsent(actor, {
    ...(await aNewConsent()),
    ...ofMinor,
    bornOn: `${year - 15}-01-01`,
  });
  const { id: personId } = await personOf(consentId);
  for (const again of [{ replaces: consentId }, { personId }]) {
    const newer = { ...(await aNewConsent()), ...again };
    await expect(recordConsent(actor, newer)).rejects.toMatchObject({ issues: [{ field: "guardianKind" }] });
    await recordConsent(actor, { ...newer, ...ofMinor });
  }
});

it("takes the story of an earlier consent down when the date of birth is learned with a new one", async () => {
  const earlier = await aConsent(db, { jobcenterId: actor.jobcenterId! });
  const { post } = await aPublicPost(db, {
    kind: "success_story",
    jobcenterId: actor.jobcenterId!,
    consents: [earlier],
  });
  const isShown = async () => (await portalDb.$count(publicPosts, eq(publicPosts.id, post.id))) === 1;
  expect(await isShown()).toBe(true);
  const before = await edition();
  const newer = { ...(await aNewConsent()), ...ofMinor, bornOn: `${year - 16}-01-01` };
  await recordConsent(actor, { ...newer, personId: earlier.personId });
  expect([await isShown(), await edition()]).toEqual([false, before + 1]);
});

it("keeps the information sheet that was handed over, word for word and once, with its language (B-012, B-013)", async () => {
  const inEnglish = { ...(await aNewConsent()), language: "en" as const };
  const { consentId } = await recordConsent(actor, inEnglish);
  await recordConsent(actor, { ...inEnglish, evidenceKey: (await aNewConsent()).evidenceKey });
  const [row] = await db.select().from(consents).where(eq(consents.id, consentId));
  expect(row?.language).toBe("en");
  expect(wordingOf(row!.wordingHash)?.title).toBe("Consent to the publication of my story");
  const sheets = await db.select().from(informationSheets).where(eq(informationSheets.language, "en"));
  expect(sheets).toMatchObject([{ hash: row?.sheetHash }]);
  expect(sheets[0]?.text).toContain("To the data protection officer, Beispielstraße 1, 49716 Meppen");
});

it("records special data and whether the person depends on the Jobcenter", async () => {
  await expect(recordConsent(actor, { ...(await aNewConsent()), benefits: "" })).rejects.toMatchObject({
    issues: [{ field: "benefits" }],
  });
  const { consentId } = await recordConsent(actor, {
    ...(await aNewConsent()),
    benefits: "checked",
    specialKinds: ["health", "origin", "health"],
  });
  expect((await db.select().from(consents).where(eq(consents.id, consentId)))[0]).toMatchObject({
    benefits: "checked",
    specialKinds: ["health", "origin"],
    guardianKind: null,
  });
});

it("refuses a person of another Jobcenter", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const stranger = await aPerson(db, { jobcenterId: saalekreis.id });
  await expect(
    recordConsent(actor, { ...(await aNewConsent()), personId: stranger.id }),
  ).rejects.toMatchObject({ issues: [{ field: "personId" }] });
});
