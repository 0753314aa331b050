// One invented person is put everywhere, withdraws, and 31 days later is looked for in every table of the database and
// in every file: name, words, address and photograph. A new table that holds something of a person fails here, until
// commands/consent/erase-withdrawn-person.ts erases it or the list below says why it stays.
import { buffer } from "node:stream/consumers";
import type { ReadableStream } from "node:stream/web";
import { formatISO } from "date-fns/formatISO";
import { subDays } from "date-fns/subDays";
import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { featureStory } from "@/commands/campaign/feature-story";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { enterFigure } from "@/commands/figure/enter-figure";
import { addPicture } from "@/commands/media/add-picture";
import { cast } from "@/commands/testing";
import { letDaysPass } from "@/commands/testing/erasure";
import { figureInput } from "@/commands/testing/figure";
import { db } from "@/db/client";
import {
  aConsent,
  aManuscript,
  aMark,
  anAdmin,
  aPerson,
  aPublicPost,
  aPublicTwin,
  aReport,
  asActor,
} from "@/db/factories";
import {
  externalUses,
  media,
  posts,
  removalTasks,
  revisions,
  savedVersions,
  seenTexts,
  series,
  viewings,
} from "@/db/schema";
import { sharp } from "@/platform/images/sharp";
import { randomKey, storage } from "@/platform/storage/storage";
import { bringUpToDate } from "./bring-up-to-date";
import { jobs } from "./jobs";

const name = "Quendoline Zwirbelsang";
const words = ["Quendoline", "Zwirbelsang", "Fliederwurzelsuppe", "0170 5550199", "Adalwolf"];
/** Tables in which something of her may still stand, with the row of the retention table that says so. */
const mayStay: Record<string, string> = {};
const everyday = 31;

/** A picture with a shape that scaling and compression keep. */
function aFace(seed: number): Promise<Buffer> {
  const [width, height] = [480, 320];
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      pixels.fill(
        128 + 120 * Math.sin((x * seed) / 60 + Math.cos((y * seed) / 45) * 2),
        (y * width + x) * 3,
        (y * width + x) * 3 + 3,
      );
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer();
}

/** 64 bits: whether each of 8 × 8 places is brighter than its neighbour. Null for what is no picture. */
async function lookOf(bytes: Buffer): Promise<boolean[] | null> {
  const small = await sharp(bytes)
    .greyscale()
    .resize(9, 8, { fit: "fill" })
    .raw()
    .toBuffer()
    .catch(() => null);
  return small && Array.from({ length: 64 }, (_, at) => small[at + (at >> 3)]! < small[at + (at >> 3) + 1]!);
}
const isAlike = (one: boolean[], other: boolean[]) => one.filter((bit, at) => bit !== other[at]).length <= 12;

/** Where something of her is found: tables with the word, and files with the word or the picture. */
async function hunt(needles: string[], face: Buffer): Promise<string[]> {
  const found: string[] = [];
  const { rows: tables } = await db.execute<{ name: string }>(sql`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
  for (const table of tables)
    for (const needle of needles) {
      const hit = await db.execute(
        sql`select 1 from ${sql.identifier(table.name)} t where t::text ilike ${`%${needle}%`} limit 1`,
      );
      if (hit.rows.length > 0 && !(table.name in mayStay)) found.push(`table ${table.name}: ${needle}`);
    }
  const look = await lookOf(face);
  for (const folder of ["pictures/", "evidence/", "temporary/", "withdrawals/"])
    for await (const { key } of storage().list(folder)) {
      const file = await storage().open(key);
      const bytes = file ? await buffer(file.stream as ReadableStream) : Buffer.alloc(0);
      for (const needle of needles) if (bytes.includes(needle)) found.push(`file ${key}: ${needle}`);
      const other = await lookOf(bytes);
      if (look && other && isAlike(look, other)) found.push(`file ${key}: photograph`);
    }
  return found;
}

/** The person everywhere at once. Returns her consent, the editor, and what else could tell of her. */
async function everywhere(face: Buffer) {
  const people = await cast();
  const own = { jobcenterId: people.jobcenterId, editorId: people.editor.accountId };
  const person = await aPerson(db, {
    jobcenterId: own.jobcenterId,
    name,
    contact: "0170 5550199",
    guardianName: "Adalwolf",
    bornOn: "2011-02-03",
  });
  const evidenceKey = `evidence/${randomKey()}/${randomKey()}`;
  await storage().put(evidenceKey, Buffer.from(`%PDF ${name}`));
  const consent = await aConsent(db, {
    jobcenterId: own.jobcenterId,
    personId: person.id,
    publicName: name,
    evidenceKey,
    collectedBy: `für ${name}`,
    guardianKind: "custody",
    guardianName: "Adalwolf",
    guardianSignedOn: formatISO(subDays(new Date(), 14), { representation: "date" }),
  });
  const credit = "Foto: Landkreis";
  const picture = await addPicture(people.editor, {
    altText: `${name} am Herd`,
    decorative: false,
    credit,
    bytes: face,
  });
  await aMark(db, picture, person);
  const other = await addPicture(people.editor, {
    altText: `Das Haus, in dem ${name} kocht`,
    decorative: false,
    credit,
    bytes: await aFace(3),
  });
  const [part] = await db
    .insert(series)
    .values({ jobcenterId: own.jobcenterId, slug: "kuechen", title: "Küchen im Kreis" })
    .returning();
  const leadPicture = {
    mediaId: picture.id,
    altText: `${name} am Herd`,
    decorative: false,
    caption: `${name} kocht`,
    credit,
  };
  const told = {
    title: `${name} kocht`,
    teaser: "Eine Fliederwurzelsuppe",
    leadPicture,
    content: [{ type: "paragraph" as const, text: [{ text: `${name} kocht Fliederwurzelsuppe.` }] }],
  };
  const story = await aPublicPost(db, {
    kind: "success_story",
    ...own,
    consents: [consent],
    slug: "quendoline-zwirbelsang-kocht",
    manuscript: { ...told, seriesId: part!.id, seriesPart: 1 },
  });
  const bericht = await aPublicPost(db, {
    ...own,
    consents: [consent],
    slug: "fliederwurzelsuppe",
    manuscript: told,
  });
  await aPublicTwin(db, story, { ...own, consents: [consent], manuscript: told });
  await featureStory(asActor(await anAdmin(db)), { postId: story.post.id, position: 1 });
  await db
    .insert(savedVersions)
    .values({
      revisionId: story.revision.id,
      version: 9,
      manuscript: aManuscript("success_story", told),
      savedAt: new Date(),
    });
  await db
    .insert(seenTexts)
    .values({
      consentId: consent.id,
      postId: story.post.id,
      manuscript: aManuscript("success_story", told),
      contentHash: story.revision.contentHash,
      seenOn: "2026-01-01",
    });
  await db
    .insert(viewings)
    .values({
      tokenHash: "hunt",
      consentId: consent.id,
      revisionId: story.revision.id,
      contentHash: story.revision.contentHash,
      expiresAt: new Date(),
      answer: "change",
      answeredAt: new Date(),
      remark: `Bitte nur ${name}`,
    });
  await db
    .insert(externalUses)
    .values({
      jobcenterId: own.jobcenterId,
      postId: story.post.id,
      kind: "press",
      place: "Zeitung",
      address: "https://zeitung.example/quendoline-zwirbelsang",
      usedOn: "2026-01-01",
    });
  await enterFigure(people.editor, { ...figureInput(), source: `Zählung mit ${name}` });
  await aReport(db, {
    kind: "withdrawal",
    message: `Ich bin ${name}`,
    jobcenterId: own.jobcenterId,
    state: "done",
    outcome: "carried_out",
    doneAt: subDays(new Date(), everyday),
  });
  const [row] = await db.select().from(media).where(eq(media.id, picture.id));
  const telling = [story, bericht].flatMap(({ revision, post }) => [revision.contentHash, post.slug]);
  return { ...people, consent, needles: [...words, ...telling, row!.sha256], storyId: story.post.id, other };
}

beforeAll(bringUpToDate);

test("31 days after a withdrawal nothing of the person is left in any table or file", async () => {
  const face = await aFace(1);
  const { editor, consent, needles, storyId, other } = await everywhere(face);
  const before = await hunt(needles, face);
  for (const place of [
    "revisions",
    "posts",
    "post_slugs",
    "people",
    "consents",
    "media",
    "figures",
    "reports",
  ])
    expect(before.some((one) => one.startsWith(`table ${place}:`))).toBe(true);
  expect(before.filter((one) => one.endsWith(": photograph")).length).toBeGreaterThan(3);

  await withdrawConsent(editor, { consentId: consent.id, receivedVia: "phone" });
  // The newspaper has answered; until then its address is needed.
  await db.update(removalTasks).set({ doneAt: new Date(), answer: `Artikel über ${name} entfernt` });
  await letDaysPass(everyday);
  for (const { name: job, run } of jobs) if (job !== "send-waiting-mails") await run();

  expect(await hunt(needles, face)).toEqual([]);
  expect(await db.select().from(posts).where(eq(posts.id, storyId))).toHaveLength(1);
  expect(await db.select().from(revisions).where(eq(revisions.postId, storyId))).toMatchObject([
    { title: "" },
  ]);
  // What shows somebody else stays.
  expect(await storage().exists(`pictures/${other.key}/original`)).toBe(true);
});
