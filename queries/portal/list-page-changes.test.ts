// The dates of list pages in the sitemap: they follow what readers see and reveal nothing else.
import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db, portalDb } from "@/db/client";
import { anAktionswoche, aPost, aPublicPost, aSeries } from "@/db/factories";
import { loadMasterData } from "@/db/data/load-master-data";
import { newest, type ListPage } from "./list-page-changes";
import { changed, day, home } from "./testing/page-changes";

beforeAll(() => loadMasterData(db));

it("every page that gathers a post changes when it appears, and no other", async () => {
  const jobcenterId = await home("fulda");
  const [week, series] = [await anAktionswoche(db), await aSeries(db)];
  const pages: [ListPage, string][] = [
    ["jobcenter", "fulda"],
    ["land", "Hessen"],
    ["topic", "jugend"],
    ["series", series.slug],
    ["aktionswoche", week.slug],
    ["kind", "project"],
    ["portal", "posts"],
    ["jobcenter", "leer"],
    ["topic", "gesundheit"],
  ];
  await aPublicPost(db, {
    kind: "project",
    jobcenterId,
    publicFrom: day(4),
    manuscript: { topics: ["jugend"], seriesId: series.id, seriesPart: 1, aktionswocheId: week.id },
  });
  const first = [...pages.slice(0, 7).map(() => "2026-05-04"), undefined, undefined];
  expect(await changed(...pages)).toEqual(first);
  await aPost(db, { kind: "project", jobcenterId, state: "approved" });
  await aPublicPost(db, { kind: "project", jobcenterId, publicFrom: new Date(Date.now() + 3_600_000) });
  expect(await changed(...pages)).toEqual(first);
  await aPublicPost(db, { kind: "project", jobcenterId, publicFrom: day(9) });
  expect(await changed(["jobcenter", "fulda"], ["kind", "project"], ["topic", "jugend"])).toEqual([
    "2026-05-09",
    "2026-05-09",
    "2026-05-04",
  ]);
});

it("the role of readers gets one row per page and no post", async () => {
  const { rows } = await portalDb.execute(sql`select * from list_page_changes() limit 1`);
  expect(Object.keys(rows[0]!)).toEqual(["page", "key", "changed_at"]);
  expect([newest([undefined, day(2), day(3), day(1)]), newest([undefined])]).toEqual([day(3), undefined]);
});
