import { desc } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { cast } from "@/commands/testing";
import { db } from "@/db/client";
import { anAccount } from "@/db/factories";
import { history } from "@/db/schema";
import { consentChannels } from "@/domain/consent/consent";
import { activities } from "@/domain/processing/record";
import { NotAllowed } from "@/domain/refusals";
import { retentions } from "@/domain/retention";
import { channelNames } from "@/domain/wording";
import { stopRenderer } from "@/platform/pdf/renderer";
import { readPdf } from "@/platform/pdf/testing";
import { recordsAnswer } from "@/platform/response/records-answer";
import { exportProcessing } from "./export-processing";

afterAll(stopRenderer);
const sheet = { title: "Verzeichnis", lead: "Nach Artikel 30", fileName: "verzeichnis", back: "/" };

describe("exporting what the program does with personal data", () => {
  it("contains each activity with its periods, and is recorded for whom it belongs to", async () => {
    const { jobcenterId, lead } = await cast();
    const { sections } = await exportProcessing(lead, "record");
    expect(sections.map(({ title }) => title)).toEqual([
      "Verantwortliche",
      ...Object.values(activities).map(({ name }) => name),
    ]);
    const words = JSON.stringify(sections);
    for (const { what, kept } of retentions)
      expect(words).toContain(JSON.stringify(`${what}: ${kept}`).slice(1, -1));
    const [entry] = await db.select().from(history).orderBy(desc(history.id)).limit(1);
    expect(entry).toMatchObject({
      action: "portal.exportProcessing",
      accountId: lead.accountId,
      jobcenterId,
      facts: { sheet: "record" },
    });
  });

  it("contains every channel and its outputs for an impact assessment", async () => {
    const { actor } = await anAccount(db, "datenschutz");
    const { sections } = await exportProcessing(actor, "impact");
    const rows = sections.find(({ table }) => table === "channels")!.rows;
    expect(rows.map(({ channel }) => channel)).toEqual(
      consentChannels.map((channel) => channelNames[channel]),
    );
    expect(sections.find(({ table }) => table === "risks")!.rows.length).toBeGreaterThan(3);
  });

  it("is answered as JSON and as PDF, never kept by a cache", async () => {
    const { actor } = await anAccount(db, "datenschutz");
    const exported = await exportProcessing(actor, "record");
    const json = await recordsAnswer(exported, sheet, "json");
    expect(json.headers.get("content-disposition")).toBe('attachment; filename="verzeichnis.json"');
    expect(json.headers.get("cache-control")).toBe("private, no-store");
    expect(await json.json()).toMatchObject({ title: "Verzeichnis", sections: exported.sections });
    const pdf = await recordsAnswer(exported, sheet, "pdf");
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    const { pages } = await readPdf(Buffer.from(await pdf.arrayBuffer()));
    for (const word of ["Einwilligungen", "Sicherungskopien", "Rechtsgrundlage"])
      expect(pages.join("\n")).toContain(word);
  });

  it("refuses whoever cannot read the page", async () => {
    const { editor } = await cast();
    await expect(exportProcessing(editor, "record")).rejects.toThrow(NotAllowed);
    await expect(exportProcessing(editor, "impact")).rejects.toThrow(NotAllowed);
  });
});
