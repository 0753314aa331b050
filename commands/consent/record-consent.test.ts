import { eq } from "drizzle-orm";
import { expect, it, beforeAll } from "vitest";
import { aNewConsent, personOf } from "@/commands/testing/new-consent";
import { db } from "@/db/client";
import { anEditor, aJobcenter, aModerator, aPerson } from "@/db/factories";
import { history, consentEvents, consents, informationSheets } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { evidenceProblems } from "@/domain/consent/evidence-rules";
import { NotAllowed } from "@/domain/refusals";
import { recordConsent } from "./record-consent";
import { wordingOf } from "./step/wording-hash";

let actor: Person;

beforeAll(async () => {
  ({ actor } = await anEditor(db));
});

it("stores the consent with its evidence, and writes one event and one history entry that names nobody", async () => {
  const { consentId } = await recordConsent(actor, await aNewConsent(actor));
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
  const { consentId } = await recordConsent(actor, await aNewConsent(actor));
  await expect(
    db.update(consents).set({ publicName: "Anders" }).where(eq(consents.id, consentId)),
  ).rejects.toThrow();
});

it("refuses missing fields, and evidence that is not a file of the own Jobcenter", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const { actor: outsider } = await anEditor(db, { jobcenterId: saalekreis.id });
  await expect(
    recordConsent(actor, { ...(await aNewConsent(actor)), givenOn: "", evidenceKey: "" }),
  ).rejects.toMatchObject({ issues: [{ field: "givenOn" }, { field: "evidence" }] });
  const lost = { issues: [{ field: "evidence", message: evidenceProblems.lost }] };
  await expect(recordConsent(actor, await aNewConsent(outsider))).rejects.toMatchObject(lost);
  await expect(
    recordConsent(actor, {
      ...(await aNewConsent(actor)),
      evidenceKey: `evidence/${"0".repeat(32)}/${"0".repeat(32)}`,
    }),
  ).rejects.toMatchObject(lost);
  await expect(
    recordConsent(actor, { ...(await aNewConsent(actor)), evidenceKey: "../../etc/passwd" }),
  ).rejects.toMatchObject(lost);
});

it("replaces consents of the own Jobcenter only", async () => {
  const { consentId } = await recordConsent(actor, await aNewConsent(actor));
  const newer = await recordConsent(actor, { ...(await aNewConsent(actor)), replaces: consentId });
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
  await expect(recordConsent(moderator, await aNewConsent(actor))).rejects.toThrow(NotAllowed);
});

it("makes a private record of a new person, and takes a known one of the own Jobcenter", async () => {
  const { consentId } = await recordConsent(actor, {
    ...(await aNewConsent(actor)),
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
  const again = await recordConsent(actor, { ...(await aNewConsent(actor)), personId: person.id });
  expect((await personOf(again.consentId)).id).toBe(person.id);
  const newer = await recordConsent(actor, { ...(await aNewConsent(actor)), replaces: again.consentId });
  expect((await personOf(newer.consentId)).id).toBe(person.id);
  const unnamed = await recordConsent(actor, await aNewConsent(actor));
  expect(await personOf(unnamed.consentId)).toMatchObject({ name: "Samir" });
});

it("keeps the information sheet that was handed over, word for word and once, with its language (B-012, B-013)", async () => {
  const inEnglish = { ...(await aNewConsent(actor)), language: "en" as const };
  const { consentId } = await recordConsent(actor, inEnglish);
  await recordConsent(actor, { ...inEnglish, evidenceKey: (await aNewConsent(actor)).evidenceKey });
  const [row] = await db.select().from(consents).where(eq(consents.id, consentId));
  expect(row?.language).toBe("en");
  expect(wordingOf(row!.wordingHash)?.title).toBe("Consent to the publication of my story");
  const sheets = await db.select().from(informationSheets).where(eq(informationSheets.language, "en"));
  expect(sheets).toMatchObject([{ hash: row?.sheetHash }]);
  expect(sheets[0]?.text).toContain("To the data protection officer, Beispielstraße 1, 49716 Meppen");
});

it("records special data and whether the person depends on the Jobcenter", async () => {
  await expect(recordConsent(actor, { ...(await aNewConsent(actor)), benefits: "" })).rejects.toMatchObject({
    issues: [{ field: "benefits" }],
  });
  const { consentId } = await recordConsent(actor, {
    ...(await aNewConsent(actor)),
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
    recordConsent(actor, { ...(await aNewConsent(actor)), personId: stranger.id }),
  ).rejects.toMatchObject({ issues: [{ field: "personId" }] });
});
