import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { edition } from "@/commands/testing";
import { aNewConsent, personOf, today } from "@/commands/testing/new-consent";
import { db, portalDb } from "@/db/client";
import { aConsent, anEditor, aPublicPost } from "@/db/factories";
import { consents } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import type { Person } from "@/domain/account/role";
import { recordConsent } from "./record-consent";

let actor: Person;

beforeAll(async () => {
  ({ actor } = await anEditor(db));
});

const year = Number(today.slice(0, 4));
const ofMinor = {
  guardianKind: "custody" as const,
  guardianName: " Erika Beispiel ",
  guardianSignedOn: today,
  validUntil: `${year + 1}-01-01`,
};

it("records the guardian of a minor, and keeps the birth date of minors only (B-008)", async () => {
  const minor = { ...(await aNewConsent(actor)), bornOn: `${year - 15}-01-01` };
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
    ...(await aNewConsent(actor)),
    ...ofMinor,
    bornOn: `${year - 15}-01-01`,
  });
  const { id: personId } = await personOf(consentId);
  for (const again of [{ replaces: consentId }, { personId }]) {
    const newer = { ...(await aNewConsent(actor)), ...again };
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
  const newer = { ...(await aNewConsent(actor)), ...ofMinor, bornOn: `${year - 16}-01-01` };
  await recordConsent(actor, { ...newer, personId: earlier.personId });
  expect([await isShown(), await edition()]).toEqual([false, before + 1]);
});
