import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { edition, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent, aJobcenter, aMark, anEditor, aPerson, aPicture } from "@/db/factories";
import { history, mediaPeople } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { unmarkPerson } from "./unmark-person";

const marksOn = (picture: { id: string }) => db.$count(mediaPeople, eq(mediaPeople.mediaId, picture.id));

it("takes the mark away, raises the edition and writes one history entry", async () => {
  const [{ actor }, picture, person] = [await anEditor(db), await aPicture(db), await aPerson(db)];
  await aMark(db, picture, person);
  const before = await edition();
  const input = { pictureId: picture.id, personId: person.id };
  await unmarkPerson(actor, input);
  await unmarkPerson(actor, input);
  expect([await marksOn(picture), await edition()]).toEqual([0, before + 1]);
  expect(await db.select().from(history).where(eq(history.subjectId, picture.id))).toMatchObject([
    { action: "media.unmarkPerson", facts: { personId: person.id } },
  ]);
});

it("keeps the mark of somebody who withdrew", async () => {
  const { actor } = await anEditor(db);
  const [picture, consent] = [await aPicture(db), await aConsent(db)];
  await aMark(db, picture, { id: consent.personId, jobcenterId: consent.jobcenterId });
  await withdrawConsent(actor, { consentId: consent.id, receivedVia: "phone" });
  const input = { pictureId: picture.id, personId: consent.personId };
  expect(await refusalOf(unmarkPerson(actor, input))).toBeInstanceOf(NotPossibleNow);
  expect(await marksOn(picture)).toBe(1);
});

it("refuses another Jobcenter", async () => {
  const elsewhere = await aJobcenter(db, { slug: "saalekreis" });
  const { actor: outsider } = await anEditor(db, { jobcenterId: elsewhere.id });
  const input = { pictureId: (await aPicture(db)).id, personId: (await aPerson(db)).id };
  expect(await refusalOf(unmarkPerson(outsider, input))).toBeInstanceOf(NotAllowed);
});
