// The moments in the sitemap: true for what readers see, silent about everything else.
import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { editJobcenter } from "@/commands/jobcenter/edit-jobcenter";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { db, portalDb } from "@/db/client";
import { aConsent, aFigure, aJobcenter, aLead, aModerator, anAktionswoche, aPost, aPublicPost, asActor, aSeries } from "@/db/factories";
import { loadMasterData } from "@/db/data/load-master-data";
import { profileIn } from "@/db/profile";
import { consentEvents, jobcenters, postHosts } from "@/db/schema";
import { newest, type Place, placeChanges } from "./place-changes";

beforeAll(() => loadMasterData(db));

const day = (date: number) => new Date(Date.UTC(2026, 4, date, 10));
const changed = async (...places: [Place, string][]) => {
  const { at } = await placeChanges();
  return places.map(([place, key]) => at(place, key)?.toISOString().slice(0, 10));
};
/** A Jobcenter that no other test touches. */
const home = async (slug: string) => (await aJobcenter(db, { slug })).id;
const now = () => new Date().toISOString().slice(0, 10);

it("every page that gathers a post changes when it appears, and no other", async () => {
  const jobcenterId = await home("fulda");
  const [week, series] = [await anAktionswoche(db), await aSeries(db)];
  const places: [Place, string][] = [["jobcenter", "fulda"], ["land", "Hessen"], ["topic", "jugend"], ["series", series.slug], ["aktionswoche", week.slug], ["kind", "project"], ["portal", "posts"], ["jobcenter", "leer"], ["topic", "gesundheit"]];
  await aPublicPost(db, { kind: "project", jobcenterId, publicFrom: day(4), manuscript: { topics: ["jugend"], seriesId: series.id, seriesPart: 1, aktionswocheId: week.id } });
  const first = [...places.slice(0, 7).map(() => "2026-05-04"), undefined, undefined];
  expect(await changed(...places)).toEqual(first);
  await aPost(db, { kind: "project", jobcenterId, state: "approved" });
  await aPublicPost(db, { kind: "project", jobcenterId, publicFrom: new Date(Date.now() + 3_600_000) });
  expect(await changed(...places)).toEqual(first);
  await aPublicPost(db, { kind: "project", jobcenterId, publicFrom: day(9) });
  expect(await changed(["jobcenter", "fulda"], ["kind", "project"], ["topic", "jugend"])).toEqual(["2026-05-09", "2026-05-09", "2026-05-04"]);
});

it("a post that went changed its pages when it went: taken off or withdrawn; and one that never appeared changed nothing", async () => {
  const moderator = asActor(await aModerator(db));
  const taken = await aPublicPost(db, { kind: "article", jobcenterId: await home("vogelsbergkreis"), publicFrom: day(4), manuscript: { topics: ["beratung"] } });
  await unpublishPost(moderator, { postId: taken.post.id, reason: "Der Text ist überholt." });
  const about = await home("bergstrasse");
  const consent = await aConsent(db, { jobcenterId: about });
  await aPublicPost(db, { kind: "success_story", jobcenterId: about, publicFrom: day(4), consents: [consent] });
  await db.insert(consentEvents).values({ consentId: consent.id, kind: "withdrawn", at: day(12) });
  const planned = await aPost(db, { kind: "success_story", jobcenterId: await home("odenwaldkreis"), state: "approved" });
  await db.insert(consentEvents).values({ consentId: planned.consents[0]!.id, kind: "withdrawn" });
  expect(await changed(["jobcenter", "vogelsbergkreis"], ["topic", "beratung"], ["jobcenter", "bergstrasse"], ["kind", "success_story"], ["jobcenter", "odenwaldkreis"]))
    .toEqual([now(), now(), "2026-05-12", "2026-05-12", undefined]);
});

it("a co-host's page changes when it joins, a Jobcenter's when it edits it or a value of it is published", async () => {
  const guest = await home("borken");
  const { post } = await aPublicPost(db, { kind: "veranstaltung", jobcenterId: await home("bautzen"), publicFrom: day(4) });
  await db.insert(postHosts).values([{ postId: post.id, jobcenterId: guest, acceptedAt: day(6) }, { postId: post.id, jobcenterId: await home("coesfeld") }]);
  expect(await changed(["jobcenter", "bautzen"], ["jobcenter", "borken"], ["jobcenter", "coesfeld"])).toEqual(["2026-05-04", "2026-05-06", undefined]);

  const [coesfeld] = await db.select().from(jobcenters).where(eq(jobcenters.slug, "coesfeld"));
  await editJobcenter(asActor(await aLead(db, { jobcenterId: coesfeld!.id })), { jobcenterId: coesfeld!.id, version: coesfeld!.profileVersion, profile: { ...profileIn(coesfeld!, []), introduction: "Wir beraten in elf Rathäusern." } });
  await aFigure(db, { jobcenterId: await home("guetersloh"), createdAt: day(7) });
  expect(await changed(["jobcenter", "coesfeld"], ["jobcenter", "guetersloh"])).toEqual([now(), "2026-05-07"]);
});

it("readers ask one question and learn of no single post", async () => {
  const { rows } = await portalDb.execute(sql`select * from place_changes() limit 1`);
  expect(Object.keys(rows[0]!)).toEqual(["place", "key", "changed_at"]);
  expect([newest([undefined, day(2), day(3), day(1)]), newest([undefined])]).toEqual([day(3), undefined]);
});
