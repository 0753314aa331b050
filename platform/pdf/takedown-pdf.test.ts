import { afterAll, expect, it } from "vitest";
import { takedownResult, type TakedownProof } from "@/domain/consent/takedown";
import { stopRenderer } from "./renderer";
import { takedownPdf } from "./takedown-pdf";
import { bare, readPdf } from "./testing";

afterAll(stopRenderer);

const at = new Date("2026-12-01T02:59:00Z");
const proof: TakedownProof = {
  id: "1a2b3c4d-5e6f-4000-8000-000000000000",
  consentId: "c",
  jobcenter: "Jobcenter Emsland",
  closes: null,
  receivedAt: at,
  checks: [
    {
      stage: "minute",
      dueAt: at,
      doneAt: at,
      failedAt: at,
      result: takedownResult([
        { kind: "post", postId: "p", finding: "gone" },
        { kind: "picture", postId: null, finding: "gone" },
        { kind: "feed", postId: null, finding: "clear" },
      ]),
    },
    {
      stage: "day",
      dueAt: at,
      doneAt: null,
      failedAt: at,
      result: takedownResult([{ kind: "pdf", postId: "p", finding: "readable" }]),
    },
    { stage: "week", dueAt: at, doneAt: null, failedAt: null, result: null },
  ],
};

it("says what was asked and found at each check, tagged, with number and times", async () => {
  const pdf = await readPdf(await takedownPdf(proof, at));
  const text = bare(pdf.pages.join(""));
  for (const words of [
    "Nachweis: aus dem Portal entfernt",
    "N-1A2B3C4D5E6F",
    "3 Adressen abgefragt, 2 nicht mehr da, 1 ohne die Person",
    "Noch nicht erbracht: 1 von 1 Adressen",
    "Steht noch aus",
    "1. Dezember 2026, 03:59 Uhr",
  ])
    expect(text).toContain(bare(words));
  const roles = new Set(pdf.nodes.map(({ role }) => role));
  expect([...roles]).toEqual(expect.arrayContaining(["H1", "H2", "P", "Table", "TH", "TD"]));
  expect(pdf.info).toMatchObject({ Language: "de-DE", Author: "Jobcenter Emsland" });
});
