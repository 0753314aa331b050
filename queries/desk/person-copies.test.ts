import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aMark, anEditor, aPicture, aPublicPost } from "@/db/factories";
import { consentEvents } from "@/db/schema";
import { personCopies } from "./person-copies";

it("counts every copy of a person, and what of it readers get before and after the withdrawal", async () => {
  const { actor, jobcenterId } = await anEditor(db);
  const consent = await aConsent(db, { jobcenterId: jobcenterId! });
  const picture = await aPicture(db, { jobcenterId: jobcenterId! });
  await aMark(db, picture, { id: consent.personId, jobcenterId: jobcenterId! });
  const leadPicture = {
    mediaId: picture.id,
    altText: "Eine Frau",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  await aPublicPost(db, {
    kind: "success_story",
    jobcenterId: jobcenterId!,
    consents: [consent],
    manuscript: { leadPicture },
  });
  const before = (await personCopies(actor, consent.personId))!;
  const files = picture.widths.length * 3;
  expect(before).toMatchObject({ texts: 1, withdrawnAt: null });
  expect(before.addresses).toContainEqual({ kind: "pdf", all: 1, readable: 1 });
  expect(before.addresses).toContainEqual({ kind: "leichteSprache", all: 1, readable: 0 });
  expect(before.addresses).toContainEqual({ kind: "picture", all: files, readable: files });
  await db.insert(consentEvents).values({ consentId: consent.id, kind: "withdrawn" });
  const after = (await personCopies(actor, consent.personId))!;
  expect(after.withdrawnAt).toBeInstanceOf(Date);
  expect(after.addresses.every(({ readable }) => readable === 0)).toBe(true);
});
