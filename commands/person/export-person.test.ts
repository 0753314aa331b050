import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { actionsOn, cast, refusalOf, type Cast } from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent, aMark, anAccount, aPerson, aPicture, aPublicPost, aReport } from "@/db/factories";
import { columnsLeftOut } from "@/db/records";
import { recordsAboutPerson } from "@/db/records-about-person";
import {
  consentReminders,
  erasureReason,
  erasures,
  externalUses,
  postHidings,
  postPeople,
  removalTasks,
  savedVersions,
  seenTexts,
  viewings,
  withdrawalCodes,
} from "@/db/schema";
import { NotAllowed } from "@/domain/refusals";
import { recordsPdf } from "@/platform/pdf/records-pdf";
import { stopRenderer } from "@/platform/pdf/renderer";
import { readPdf } from "@/platform/pdf/testing";
import { exportPerson } from "./export-person";

const name = "Zyprian Quittenbaum";
const uniqueWords = {
  contact: "Telefon 05931 4711-0815",
  guardianName: "Walburga Quittenbaum",
  publicName: "Zyprian Q.",
  remark: "Bitte ohne den Nachnamen meiner Schwester",
  fileName: "quittenbaum-werkstatt.jpg",
  title: "Der lange Weg des Zyprian Q.",
  earlier: "Ein früherer Titel über Zyprian",
  message: "Nehmen Sie mich bitte heraus, ich heiße Quittenbaum.",
  phone: "0171 0815 4711",
  newspaper: "Quittenbote Emsland",
};

let people: Cast;
let personId: string;

/** One person in every table that refers to a person or a consent. */
beforeAll(async () => {
  people = await cast();
  const { jobcenterId, lead } = people;
  const { contact, guardianName, publicName, remark, fileName, title, earlier, message, phone } = uniqueWords;
  const person = await aPerson(db, { jobcenterId, name, contact, guardianName });
  personId = person.id;
  const consent = await aConsent(db, { jobcenterId, personId, publicName });
  const picture = await aPicture(db, { jobcenterId, fileName });
  await aMark(db, picture, person);
  const leadPicture = {
    mediaId: picture.id,
    altText: "Am Steg",
    decorative: false,
    caption: "",
    credit: "x",
  };
  const { post, revision } = await aPublicPost(db, {
    kind: "success_story",
    jobcenterId,
    consents: [consent],
    manuscript: { title, leadPicture },
  });
  await db
    .insert(savedVersions)
    .values({
      revisionId: revision.id,
      version: 0,
      manuscript: { title: earlier } as never,
      savedAt: new Date(),
    });
  await db.insert(postPeople).values({ postId: post.id, personId, jobcenterId }).onConflictDoNothing();
  await db
    .insert(erasures)
    .values({
      personId,
      jobcenterId,
      because: erasureReason.enumValues[0],
      withdrawnAt: new Date(),
      postIds: [post.id],
      revisions: 1,
      pictures: 1,
      contentHash: "hash",
    });
  await db.insert(consentReminders).values({ consentId: consent.id, daysBefore: 30 });
  const [use] = await db
    .insert(externalUses)
    .values({
      jobcenterId,
      postId: post.id,
      kind: "press",
      place: uniqueWords.newspaper,
      usedOn: "2026-11-01",
    })
    .returning();
  await db
    .insert(removalTasks)
    .values({ useId: use!.id, consentId: consent.id, jobcenterId, dueOn: "2026-12-15" })
    .onConflictDoNothing();
  await db
    .insert(seenTexts)
    .values({
      consentId: consent.id,
      postId: post.id,
      manuscript: {} as never,
      contentHash: "hash",
      seenOn: "2026-11-01",
    })
    .onConflictDoNothing();
  await db.insert(withdrawalCodes).values({ codeHash: "hash-of-a-code", consentId: consent.id });
  await db
    .insert(viewings)
    .values({
      tokenHash: "hash-of-a-token",
      consentId: consent.id,
      revisionId: revision.id,
      contentHash: "hash",
      expiresAt: new Date(),
      answer: "change",
      answeredAt: new Date(),
      remark,
    });
  const report = await aReport(db, { jobcenterId, kind: "withdrawal", personName: name, message, phone });
  await db
    .insert(postHidings)
    .values({ postId: post.id, reportId: report.id, until: new Date(Date.now() + 3_600_000) });
  await withdrawConsent(lead, { consentId: consent.id, receivedVia: "phone" });
});
afterAll(stopRenderer);

const exported = () => exportPerson(people.lead, personId);

describe("the export of a person (B-056)", () => {
  it("has a row of every table that refers to a person or a consent", async () => {
    const { rows } = await db.execute<{ name: string }>(sql`
      select distinct t.table_name as name from information_schema.table_constraints t
      join information_schema.constraint_column_usage u on u.constraint_name = t.constraint_name
      where t.constraint_type = 'FOREIGN KEY' and u.table_name in ('people', 'consents')`);
    const { sections } = await exported();
    const filled = sections.filter((section) => section.rows.length > 0).map(({ table }) => table);
    expect(rows.map((row) => row.name).filter((table) => !filled.includes(table))).toEqual([]);
    expect(sections.filter((section) => section.rows.length === 0)).toEqual([]);
  });

  it("contains every word, as JSON and as tagged PDF, and no word of the staff and no secret", async () => {
    const whole = await exported();
    const json = JSON.stringify(whole);
    const pdf = await readPdf(
      await recordsPdf({
        title: "Auskunft",
        lead: whole.about,
        at: whole.exportedAt,
        sections: whole.sections,
      }),
    );
    const text = pdf.pages.join(" ").replaceAll("\u200b", "").replace(/\s+/g, " ");
    for (const words of [name, ...Object.values(uniqueWords)]) {
      expect(json).toContain(words);
      expect(text).toContain(words);
    }
    expect(new Set(pdf.nodes.map(({ role }) => role))).toContain("H2");
    for (const secret of ["hash-of-a-code", "hash-of-a-token", people.lead.accountId, "evidence/"])
      expect(json).not.toContain(secret);
  });

  it("leaves out each column that refers to an account", async () => {
    const { rows } = await db.execute<{ table: string; column: string }>(sql`
      select t.table_name as table, k.column_name as column from information_schema.table_constraints t
      join information_schema.key_column_usage k on k.constraint_name = t.constraint_name
      join information_schema.constraint_column_usage u on u.constraint_name = t.constraint_name
      where t.constraint_type = 'FOREIGN KEY' and u.table_name = 'accounts'`);
    const tables = recordsAboutPerson(personId).map(({ table }) => table);
    const staff = rows.filter(({ table }) => tables.includes(table)).map(({ column }) => column);
    expect(staff.filter((column) => !columnsLeftOut.includes(column))).toEqual([]);
  });

  it("does not contain the withdrawal of somebody else", async () => {
    const other = await aReport(db, {
      jobcenterId: people.jobcenterId,
      kind: "withdrawal",
      personName: "Berta Ananas",
      email: "berta@beispiel.example",
    });
    expect(JSON.stringify(await exported())).not.toContain(other.email);
  });

  it("is written into the history, and only lead and data protection get it", async () => {
    await exported();
    expect((await actionsOn(personId))[0]).toBe("person.export");
    const { jobcenterId } = people;
    for (const at of [jobcenterId, null])
      await exportPerson((await anAccount(db, "datenschutz", { jobcenterId: at })).actor, personId);
    const foreign = await anAccount(db, "datenschutz", { jobcenterId: people.outsider.jobcenterId });
    for (const actor of [people.editor, people.moderator, people.outsider, foreign.actor])
      expect(await refusalOf(exportPerson(actor, personId))).toBeInstanceOf(NotAllowed);
  });
});
