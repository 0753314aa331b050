// Every list shows exactly what the policy permits: for each role and each Jobcenter. A query that is in no
// table fails.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, expect, it } from "vitest";
import type { Person } from "@/domain/account/role";
import { twoJobcenters } from "./testing";
import { idsOf } from "./testing/listing";
import { listsOfPeople } from "./testing/lists-of-people";
import { listsOfPosts } from "./testing/lists-of-posts";
import { listsOfTheDesk } from "./testing/lists-of-the-desk";
import { listsOfWithdrawals } from "./testing/lists-of-withdrawals";

const lists = { ...listsOfPosts, ...listsOfPeople, ...listsOfTheDesk, ...listsOfWithdrawals };

/** Everything else the desk's queries export, and why no list of it is compared. */
const others: Record<string, string> = {
  agreementOf: "callers have authorised for the Jobcenter",
  changesBetween: "compares two texts it is given",
  cropChanges: "the caller has asked the policy",
  decidable: "the condition of reviewQueue",
  erasuresOverdue: "counts, for whoever may erase",
  figureChoice: "values that readers see",
  hostChoice: "the names of all Jobcenter are public",
  hostsOf: "callers have authorised for the post",
  jobcenterChoice: "the names of all Jobcenter are public",
  knownIndicators: "all Kennzahlen are public",
  listed: "turns a row into what screens know",
  markedFaces: "callers have authorised for the post",
  namesUndecided: "counts, for whoever may decide",
  nameHits: "a part of personOne, by the condition of postList",
  openRemovals: "counts the rows of removalTaskList",
  undecidedPosts: "a part of personOne, by the condition of postList",
  originalOf: "callers have authorised for the post",
  peopleInPublic: "whom readers see",
  personChoices: "callers have authorised for the Jobcenter",
  postHistory: "callers have authorised for the post",
  postSituation: "callers have authorised for the post",
  queueNeighbours: "the order of reviewQueue, by the same condition",
  retentionState: "counts of the whole portal, without names",
  shownRevision: "callers have authorised for the post",
  twinCoverage: "counts what readers see",
  twinOfPost: "one entry of twinStates",
  unseenText: "callers have authorised for the post",
  unattendedBarriers: "counts, for whoever may appoint somebody",
  waitingReports: "counts the rows of reportList",
  whatWaits: "counts, by the conditions of the lists",
  withdrawalCase: "part of reportOne; its consents are those of consentList",
  within: "the condition itself",
};

let people: Person[];
beforeAll(async () => {
  people = await twoJobcenters();
});

it.each(Object.keys(lists))("%s shows what the policy permits, and nothing else", async (name) => {
  const { things: all, may, found } = lists[name]!;
  const things = await all();
  expect(things).not.toEqual([]);
  const compared = people.map(async (actor) => {
    const permitted = things.filter((thing) => may(actor, thing));
    const shown = await found(actor, things);
    expect({ actor, ids: shown.toSorted() }).toEqual({ actor, ids: idsOf(permitted).toSorted() });
  });
  await Promise.all(compared);
});

it("every query of the desk stands in one of the tables", async () => {
  const files = readdirSync("queries/desk").filter((file) => !/^testing|\.test\./.test(file));
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ resolve("queries/desk", file))),
  );
  const queries = modules.flatMap((exported: Record<string, unknown>) =>
    Object.keys(exported).filter((name) => typeof exported[name] === "function"),
  );
  const known = Object.keys({ ...lists, ...others }).filter((name) => !name.includes(","));
  expect(queries.toSorted()).toEqual(known.toSorted());
});
