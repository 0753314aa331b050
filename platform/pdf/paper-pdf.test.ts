// The forms to print: complete for every Jobcenter and language, tagged, with nothing ticked before (B-012, B-013).
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aJobcenter } from "@/db/factories";
import { formLanguages, paperKinds, paperLanguages } from "@/domain/consent/paper/languages";
import { paperText } from "@/domain/consent/paper/paper";
import { informationSheet, paperFacts } from "./paper-facts";
import { paperPdf } from "./paper-pdf";
import { stopRenderer } from "./renderer";
import { bare, readPdf } from "./testing";

let jobcenterId = "";
beforeAll(async () => void (jobcenterId = (await aJobcenter(db)).id));
afterAll(stopRenderer);

describe.each(formLanguages)("in %s", (language) => {
  it.each(paperKinds)("the %s is a tagged PDF with every word of the paper", async (kind) => {
    const pdf = await readPdf((await paperPdf(jobcenterId, kind, language))!);
    const { form, sheet, lang } = paperLanguages[language];
    const paper = (kind === "einwilligung" ? form : sheet)((await paperFacts(jobcenterId))!);
    const printed = bare(pdf.pages.join(""));
    const missing = paperText(paper)
      .split(/\n|, |: |(?<=[.?]) /)
      .filter((words) => !printed.includes(bare(words)));
    expect(missing).toEqual([]);
    expect(pdf.info).toMatchObject({ Title: paper.title, Language: lang === "de" ? "de-DE" : "en-GB" });
    const roles = new Set(pdf.nodes.map(({ role }) => role));
    expect([...roles]).toEqual(expect.arrayContaining(["H1", "H2", "P", "L", "LI", "Link", "Figure"]));
    expect(pdf.nodes.filter(({ role }) => role === "Figure").every(({ alt }) => alt)).toBe(true);
  });

  it("names both who answer, both data protection officers, the authority and where to withdraw", async () => {
    const { sheet, form } = paperLanguages[language];
    const facts = (await paperFacts(jobcenterId))!;
    for (const text of [sheet(facts), form(facts)].map(paperText)) {
      for (const fact of [facts.jobcenter.name, facts.publisher.name, facts.withdrawalAddress])
        expect(text).toContain(fact);
      expect(text).not.toMatch(/undefined|null|: $|, ,/m);
    }
    expect(paperText(sheet(facts))).toContain(facts.jobcenter.bundesland);
  });
});

it("gives the sheet another hash as soon as anything on it changes", async () => {
  const before = await informationSheet(jobcenterId, "de");
  expect((await informationSheet(jobcenterId, "de"))?.hash).toBe(before?.hash);
  const { provider } = await aJobcenter(db);
  await aJobcenter(db, { provider: { ...provider!, phone: "05931 44 0" } });
  expect((await informationSheet(jobcenterId, "de"))?.hash).not.toBe(before?.hash);
});

it("is not printed before somebody said who is responsible", async () => {
  const { id } = await aJobcenter(db, {
    slug: "leer",
    provider: { body: "", street: "", postalCode: "", city: "", phone: "", email: "", responsible: "" },
  });
  expect(await paperPdf(id, "einwilligung", "de")).toBeNull();
});
