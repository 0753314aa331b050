import { expect, it } from "vitest";
import { retentions } from "@/domain/retention";
import { legalBases } from "./activity";
import { portrayedActivities } from "./portrayed-activities";
import { activities } from "./record";

it("knows no legitimate interest of an authority (B-002)", () => {
  expect(Object.values(legalBases).join()).not.toMatch(/Buchstabe f|berechtigt/i);
});

it("shows a person only by consent, also what needs an explicit one (B-002)", () => {
  expect(portrayedActivities.posts.bases).toContain("consent");
  expect(portrayedActivities.pictures.bases).toContain("consent");
  expect(portrayedActivities.consents.bases).toContain("explicitConsent");
});

it("says everything that Art. 30 asks for in each activity", () => {
  for (const { name, purpose, persons, about, recipients, bases, kept, measures } of Object.values(
    activities,
  ))
    for (const said of [name, purpose, persons, about, recipients, bases, kept, measures])
      expect(said.length).toBeGreaterThan(0);
});

it("uses every row of the table of retention", () => {
  const used = new Set<string>(Object.values(activities).flatMap(({ kept }) => kept));
  expect(retentions.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([]);
});
