// The queries of the pages with lists, and the people who open them.
import pg from "pg";
import { id } from "./world/random";
import type { Person } from "@/domain/account/role";
import { programmeFilter } from "@/domain/campaign/programme-filter";
import { searchFilter } from "@/domain/search/search-filter";
import { postList as deskList } from "@/queries/desk/post-list";
import { reviewQueue } from "@/queries/desk/review-queue";
import { whatWaits } from "@/queries/desk/what-waits";
import { weekAt, weeks } from "@/queries/portal/aktionswoche";
import { weekProgramme } from "@/queries/portal/aktionswoche-programme";
import { campaignFeed, gonePosts } from "@/queries/portal/feed";
import { home } from "@/queries/portal/home";
import { jobcenterPage } from "@/queries/portal/jobcenter-page";
import { listPage } from "@/queries/portal/list-page";
import { figureChanges, listPageChanges } from "@/queries/portal/list-page-changes";
import { searchPage } from "@/queries/portal/search-page";
import {
  gatheringAddresses,
  hasMorePostsThan,
  postAddressesOf,
  postMonths,
  twinAddresses,
} from "@/queries/portal/site-addresses";

const editor = async (): Promise<Person> => person("editor", "editor emsland");
export const moderator = async (): Promise<Person> => person("moderator", "moderator");

/** The queries of all pages of docs/decisions/0061. */
export const pages: Record<string, () => Promise<unknown>> = {
  "the start page": home,
  "a list": () => listPage("/geschichten", {}),
  "a list far back": () => listPage("/geschichten", { seite: "2" }),
  "a list about a topic": () => listPage(null, {}, { thema: "jugend" }),
  "a list of a Land": () => listPage(null, {}, { land: "Hessen" }),
  "a Jobcenter": () => jobcenterPage("emsland", 1),
  "an Aktionswoche": async () => {
    const week = weekAt(await weeks(), "kommende")!;
    return weekProgramme(week, programmeFilter({}, week), "2026-01-01");
  },
  "the search for a common word": () => searchPage(searchFilter({ q: "Arbeit" })),
  "the search for a rare word": () => searchPage(searchFilter({ q: "Sattlerin" })),
  "the search in a Land": () => searchPage(searchFilter({ q: "Arbeit", land: "Hessen" })),
  "the feed": async () => [await campaignFeed(), await gonePosts()],
  "the sitemap": async () => [
    await hasMorePostsThan(100),
    await postMonths(),
    await gatheringAddresses(),
    await listPageChanges(),
    await figureChanges(),
    await twinAddresses(),
    await postAddressesOf("2026-01"),
  ],
  "the desk list of a Jobcenter": async () => [
    await whatWaits(await editor()),
    await deskList(await editor(), {}),
  ],
  "the desk list of the moderation": async () => [
    await whatWaits(await moderator()),
    await deskList(await moderator(), {}),
  ],
  "the desk list of what readers see": async () => deskList(await moderator(), { state: "public" }),
  "the search for a word in the desk": async () => deskList(await editor(), { words: "Werkstatt" }),
  "the queue": async () => reviewQueue(await moderator()),
};

async function person(role: "editor" | "moderator", who: string): Promise<Person> {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  const { rows } = await client.query<{ accountId: string; jobcenterId: string }>(
    `select id as "accountId", jobcenter_id as "jobcenterId" from accounts where id = ${id("$1")}`,
    [who],
  );
  await client.end();
  return { kind: "person", role, isAccessibilityContact: false, ...rows[0]! } as Person;
}
