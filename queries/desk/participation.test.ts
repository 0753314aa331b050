import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import {
  aJobcenter,
  anAdmin,
  anAktionswoche,
  anEditor,
  aLead,
  aManuscript,
  aModerator,
  aPost,
  aPublicPost,
  aTwin,
} from "@/db/factories";
import { accounts, postHosts, posts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { ninetyDays, participationBoard } from "./participation";

let moderator: Person;
let week: Awaited<ReturnType<typeof anAktionswoche>>;
const board = async (wanted = week.slug, actor = moderator) => (await participationBoard(actor, wanted))!;
const lineOf = async (slug: string, wanted?: string) =>
  (await board(wanted)).jobcenters.find((one) => one.slug === slug)!;
const aVeranstaltung = async (
  slug: string,
  state: "draft" | "submitted" | "sent_back" | "public" | "planned" | "embargoed",
  weekId = week.id,
) => {
  const { id: jobcenterId } = await aJobcenter(db, { slug });
  const wishes = { kind: "veranstaltung" as const, jobcenterId, manuscript: { aktionswocheId: weekId } };
  if (state === "public") return aPublicPost(db, wishes);
  if (state === "planned")
    return aPublicPost(db, { ...wishes, publicFrom: new Date(Date.now() + 3_600_000) });
  if (state === "embargoed")
    return aPublicPost(db, {
      ...wishes,
      manuscript: { ...wishes.manuscript, embargoUntil: new Date(Date.now() + 3_600_000).toISOString() },
    });
  return aPost(db, { ...wishes, state });
};

beforeAll(async () => {
  await loadMasterData(db);
  moderator = (await aModerator(db)).actor;
  week = await anAktionswoche(db);
  await aVeranstaltung("fulda", "public");
  await aVeranstaltung("fulda", "draft");
  await aVeranstaltung("wiesbaden", "submitted");
  await aVeranstaltung("leer", "planned");
  await aVeranstaltung("ammerland", "embargoed");
  await aVeranstaltung("saalekreis", "draft");
  await aVeranstaltung("emsland", "sent_back");
  await anEditor(db, { jobcenterId: (await aJobcenter(db, { slug: "aurich" })).id, passwordHash: "set" });
  await aLead(db, { jobcenterId: (await aJobcenter(db, { slug: "friesland" })).id });
  await aLead(db, { jobcenterId: (await aJobcenter(db, { slug: "verden" })).id, lockedAt: new Date() });
});

describe("the board of an Aktionswoche", () => {
  it.each([
    ["fulda", "public", 1],
    ["wiesbaden", "submitted", 0],
    ["leer", "submitted", 0],
    ["ammerland", "submitted", 0],
    ["saalekreis", "draft", 0],
    ["emsland", "draft", 0],
    ["aurich", "idle", 0],
    ["friesland", "invited", 0],
    ["verden", "absent", 0],
  ])("shows how far %s is: %s", async (slug, state, posts) => {
    expect(await lineOf(slug)).toMatchObject({ state, posts });
  });

  it("counts each of the 104 once, in total and by Land", async () => {
    const { jobcenters, counts, laender } = await board();
    expect(jobcenters).toHaveLength(104);
    expect(counts).toEqual({ public: 1, submitted: 3, draft: 2, idle: 1, invited: 1, absent: 96 });
    expect(laender.reduce((sum, { all }) => sum + all, 0)).toBe(104);
    expect(laender.reduce((sum, land) => sum + land.public, 0)).toBe(counts.public);
    expect(laender.find(({ bundesland }) => bundesland === "Hessen")).toEqual({
      bundesland: "Hessen",
      public: 1,
      takingPart: 2,
      all: 16,
    });
  });

  it("counts a host from the moment it accepts", async () => {
    const { post } = await aVeranstaltung("fulda", "public");
    const { id: guest } = await aJobcenter(db, { slug: "landkreis-osnabrueck" });
    await db.insert(postHosts).values({ postId: post.id, jobcenterId: guest });
    expect(await lineOf("landkreis-osnabrueck")).toMatchObject({ state: "absent" });
    await db
      .update(postHosts)
      .set({ acceptedAt: sql`now()` })
      .where(sql`jobcenter_id = ${guest}`);
    expect(await lineOf("landkreis-osnabrueck")).toMatchObject({ state: "public", posts: 1 });
  });

  it("marks a Jobcenter that takes part for the first time", async () => {
    const before = await anAktionswoche(db, { startsOn: "2022-06-20", endsOn: "2022-06-26" });
    await aVeranstaltung("peine", "public", before.id);
    await aVeranstaltung("peine", "public");
    expect([
      (await lineOf("peine")).isFirstTime,
      (await lineOf("fulda")).isFirstTime,
      (await lineOf("peine", before.slug)).isFirstTime,
    ]).toEqual([false, true, true]);
  });

  it("counts no Aktion of another week, none that was taken offline, and no version in Leichte Sprache", async () => {
    const other = await anAktionswoche(db, { startsOn: "2035-06-04", endsOn: "2035-06-08" });
    expect((await board(other.slug)).counts).toMatchObject({ public: 0, submitted: 0, draft: 0 });
    const stored = await aVeranstaltung("schmalkalden-meiningen", "public", other.id);
    await aTwin(db, stored, { state: "submitted", manuscript: { aktionswocheId: other.id } });
    await db
      .update(posts)
      .set({ publicRevisionId: null, publicFrom: null, unpublishedAt: sql`now()` })
      .where(eq(posts.id, stored.post.id));
    expect((await board(other.slug)).counts).toMatchObject({ public: 0, submitted: 0, draft: 0 });
  });
});

it("shows the last ninety days without a week", async () => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "jena" });
  const now = Date.now();
  const at = (days: number) => new Date(now - days * 86_400_000);
  await aPublicPost(db, { jobcenterId, publicFrom: at(91) });
  expect(await lineOf("jena", ninetyDays)).toMatchObject({ posts: 0 });
  await aPublicPost(db, { jobcenterId, publicFrom: at(89), manuscript: aManuscript("article") });
  expect(await lineOf("jena", ninetyDays)).toMatchObject({ state: "public", posts: 1, lastPublicAt: at(89) });
  expect((await board(ninetyDays)).mayRemind).toBe(false);
});

describe("access to the board", () => {
  it("is given to the Landkreistag; the administration may remind of a week that is not over", async () => {
    const admin = (await anAdmin(db)).actor;
    const past = await anAktionswoche(db, { startsOn: "2019-08-26", endsOn: "2019-08-30" });
    expect([
      (await board()).mayRemind,
      (await board(week.slug, admin)).mayRemind,
      (await board(past.slug, admin)).mayRemind,
    ]).toEqual([false, true, false]);
  });

  it("is refused to Jobcenter, and for a week that does not exist", async () => {
    for (const { actor } of [await anEditor(db), await aLead(db)])
      expect(await participationBoard(actor, week.slug)).toBeNull();
    expect(await participationBoard(moderator, "1999")).toBeNull();
  });

  it("shows no person, no account and no title", async () => {
    await db.update(accounts).set({ name: "Erika Mustermensch", lastSignedInAt: new Date() });
    const told = JSON.stringify(await board());
    expect(told).not.toMatch(/Mustermensch|accountId|savedBy|title":"(?!Aktionswoche)/);
  });
});
