import { addDays, formatISO } from "date-fns";
import { beforeEach, expect, it } from "vitest";
import { actionsOn, cast, type Cast, lettersTo, refusalOf } from "@/commands/testing";
import { composed } from "@/commands/testing/report";
import { db } from "@/db/client";
import { aConsent, anEditor, aPerson } from "@/db/factories";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { remindOfEnds } from "./remind-of-ends";

let people: Cast;
const end = "2027-03-31";
const before = (days: number) => formatISO(addDays(new Date(end), -days), { representation: "date" });
const on = (days: number) => remindOfEnds(theClock, before(days));

beforeEach(async () => {
  people = await cast();
});

it("reminds 60, 30 and 7 days before the end, each once, without a name", async () => {
  const { id: editorId } = await anEditor(db, { jobcenterId: people.jobcenterId });
  const { id } = await aConsent(db, {
    jobcenterId: people.jobcenterId,
    validUntil: end,
    publicName: "Wilhelmine Beispiel",
  });
  const sent: number[] = [];
  for (const days of [61, 60, 60, 59, 31, 30, 29, 8, 7, 6, 0, -1])
    for (let left = (await on(days)).reminded; left > 0; left -= 1) sent.push(days);
  expect(sent).toEqual([60, 30, 7]);
  expect(await lettersTo(editorId)).toEqual(["consent_ends", "consent_ends", "consent_ends"]);
  const { letter } = (await composed("consent_ends"))!;
  expect(letter.text).toContain(`/redaktion/einwilligungen/${id}`);
  expect(letter.text).toContain("31. März 2027");
  expect(letter.subject + letter.text).not.toContain("Wilhelmine");
  expect(await actionsOn(id)).toEqual(["consent.remindOfEnd", "consent.remindOfEnd", "consent.remindOfEnd"]);
});

it("catches up with one letter after the clock stood still, and follows the 18th birthday of a minor", async () => {
  const { id: editorId } = await anEditor(db, { jobcenterId: people.jobcenterId });
  const { id: personId } = await aPerson(db, { jobcenterId: people.jobcenterId, bornOn: "2009-04-01" });
  await aConsent(db, {
    jobcenterId: people.jobcenterId,
    personId,
    guardianKind: "custody",
    guardianName: "Erika Beispiel",
    guardianSignedOn: "2026-11-01",
  });
  expect(await on(10)).toEqual({ reminded: 1 });
  expect(await on(9)).toEqual({ reminded: 0 });
  expect(await on(3)).toEqual({ reminded: 1 });
  expect(await lettersTo(editorId)).toEqual(["consent_ends", "consent_ends"]);
});

it("is silent about consents that were withdrawn or replaced", async () => {
  for (const kind of ["withdrawn", "superseded"] as const)
    await aConsent(db, { jobcenterId: people.jobcenterId, validUntil: end, events: ["given", kind] });
  expect(await on(7)).toEqual({ reminded: 0 });
});

it("refuses everybody but the clock", async () => {
  expect(await refusalOf(remindOfEnds(people.lead))).toBeInstanceOf(NotAllowed);
});
