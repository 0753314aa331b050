// Every list shows exactly what the policy permits: each role, each Jobcenter, each thing. A list that stands in no table fails.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { desc, eq, isNull } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  accounts,
  aktionswochen,
  consents,
  figures,
  history,
  jobcenters,
  mails,
  media,
  people as peopleTable,
  postHosts,
  posts,
  reports,
  revisions,
  sessions,
} from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import type { Person } from "@/domain/account/role";
import { can, type PostSubject, type ReadAction, type Subjects } from "@/domain/policy";
import { isHandedIn, type RevisionState } from "@/domain/post/workflow";
import { NotAllowed } from "@/domain/refusals";
import { accountList } from "./account-list";
import { accountOne } from "./account-one";
import { ownSessions } from "./account-sessions";
import { weekList, weekOne } from "./aktionswochen";
import { consentList } from "./consent-list";
import { consentOne } from "./consent-one";
import { figureList } from "./figure-list";
import { figureOne } from "./figure-one";
import { historyList } from "./history-list";
import { hosting, hostings } from "./hosting";
import { jobcenterProfile } from "./jobcenter-profile";
import { mediaLibrary } from "./media-library";
import { mayPreviewPicture, mediaPicture } from "./media-picture";
import { outbox } from "./outbox";
import { participationBoard } from "./participation";
import { ownPostSituation, postEditor } from "./post-editor";
import { postList } from "./post-list";
import { personList } from "./person-list";
import { personOne } from "./person-one";
import { reportList } from "./report-list";
import { reportOne } from "./report-one";
import { review } from "./review";
import { reviewQueue } from "./review-queue";
import { startPageDesk } from "./start-page";
import { twoJobcenters } from "./testing";
import { twinStates } from "./twin";

type Thing = { id: string };
type Listing = {
  /** All there is. */
  things: () => Promise<Thing[]>;
  may: (actor: Person, thing: Thing) => boolean;
  /** Ids the actor finds, of these or of all. */
  found: (actor: Person, things: Thing[]) => Promise<string[]>;
};
const listing = <T extends Thing>(
  things: () => Promise<T[]>,
  may: (actor: Person, thing: T) => boolean,
  found: Listing["found"],
): Listing => ({ things, may: (actor, thing) => may(actor, thing as T), found });

const idsOf = (entries: Thing[] | undefined) => (entries ?? []).map(({ id }) => id);
const oneByOne =
  (open: (actor: Person, id: string) => Promise<unknown>): Listing["found"] =>
  async (actor, things) => {
    const opened = await Promise.all(things.map(async ({ id }) => ((await open(actor, id)) ? [id] : [])));
    return opened.flat();
  };
const everyPage =
  (list: (actor: Person, page: number) => Promise<{ entries: Thing[]; pages: number }>): Listing["found"] =>
  async (actor) => {
    const found: string[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const shown = await list(actor, page);
      found.push(...idsOf(shown.entries));
      pages = shown.pages;
    }
    return found;
  };
/** What a page that refuses shows. */
const nothingIfRefused = (refusal: unknown) => {
  if (refusal instanceof NotAllowed) return [];
  throw refusal;
};

type StoredPost = PostSubject & Thing & { kind: string; twinOf: string | null; states: RevisionState[] };

/** All posts with the states of their texts, the newest first. */
async function allPosts(): Promise<StoredPost[]> {
  const { id, jobcenterId, kind, twinOf } = posts;
  const { submittedBy, savedBy, state } = revisions;
  const { hasOwnApproval } = jobcenters;
  const texts = await db
    .select({ id, jobcenterId, kind, twinOf, submittedBy, savedBy, state, hasOwnApproval })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .orderBy(posts.id, desc(revisions.number));
  return [...Map.groupBy(texts, (text) => text.id).values()].map((ofPost) => ({
    ...ofPost[0]!,
    states: ofPost.map((text) => text.state),
  }));
}
const postsThat = (are: (post: StoredPost) => boolean) => async () => (await allPosts()).filter(are);
const originals = postsThat(({ twinOf }) => twinOf === null);
const stories = postsThat(({ kind }) => kind === "success_story");
const twins = postsThat(({ twinOf }) => twinOf !== null);
const mayReadSomeText = (actor: Person, { jobcenterId, states }: StoredPost) =>
  states.some((state) => can(actor, "post.read", { jobcenterId, isHandedIn: isHandedIn(state) }));

const mayRead =
  <A extends ReadAction>(action: A) =>
  (actor: Person, thing: Subjects[A]) =>
    can(actor, action, thing);
const onlyWhoever =
  (action: "aktionswoche.read" | "participation.read" | "mail.read" | "startPage.arrange") =>
  (actor: Person) =>
    can(actor, action, {});

const allAccounts = () => db.select().from(accounts);
const allConsents = () => db.select().from(consents);
const allFigures = () => db.select().from(figures);
const allPictures = () => db.select().from(media);
const allPeople = () => db.select().from(peopleTable);
const allReports = () => db.select().from(reports);
const allHouses = () => db.select().from(jobcenters);
const allWeeks = () => db.select().from(aktionswochen);
const allInvitations = () =>
  db.select({ id: postHosts.postId, jobcenterId: postHosts.jobcenterId }).from(postHosts);

const figuresOf = (of: "dlt" | "jobcenter") => everyPage((actor, page) => figureList(actor, { of, page }));

/** By the name of the query. */
const lists: Record<string, Listing> = {
  accountList: listing(
    allAccounts,
    mayRead("account.read"),
    everyPage(async (actor, page) => {
      const list = await accountList(actor, { page });
      return { entries: list.accounts, pages: list.pages };
    }),
  ),
  accountOne: listing(allAccounts, mayRead("account.read"), oneByOne(accountOne)),
  ownSessions: listing(
    () => db.select().from(sessions),
    (actor, session) => can(actor, "account.own", session),
    async (actor) => idsOf(await ownSessions(actor)),
  ),
  weekList: listing(allWeeks, onlyWhoever("aktionswoche.read"), async (actor) =>
    idsOf((await weekList(actor))?.weeks),
  ),
  weekOne: listing(allWeeks, onlyWhoever("aktionswoche.read"), oneByOne(weekOne)),
  consentList: listing(
    allConsents,
    mayRead("consent.read"),
    everyPage((actor, page) => consentList(actor, { page })),
  ),
  consentOne: listing(allConsents, mayRead("consent.read"), oneByOne(consentOne)),
  "consentOne, its posts": listing(stories, mayReadSomeText, async (actor) => {
    const opened = await Promise.all(idsOf(await allConsents()).map((id) => consentOne(actor, id)));
    return opened.flatMap((consent) => consent?.posts ?? []).map(({ postId }) => postId);
  }),
  figureList: listing(allFigures, mayRead("figure.read"), async (actor, things) => [
    ...new Set([
      ...(await figuresOf("dlt")(actor, things)),
      ...(await figuresOf("jobcenter")(actor, things)),
    ]),
  ]),
  figureOne: listing(allFigures, mayRead("figure.read"), oneByOne(figureOne)),
  historyList: listing(
    async () => (await db.select().from(history)).map((entry) => ({ ...entry, id: String(entry.id) })),
    mayRead("history.read"),
    async (actor) => idsOf((await historyList(actor, {})).entries),
  ),
  hostings: listing(allInvitations, mayRead("hosting.read"), async (actor) =>
    (await hostings(actor)).map(({ postId }) => postId),
  ),
  hosting: listing(allInvitations, mayRead("hosting.read"), oneByOne(hosting)),
  jobcenterProfile: listing(
    allHouses,
    (actor, { id }) => can(actor, "jobcenter.read", { jobcenterId: id }),
    oneByOne(jobcenterProfile),
  ),
  mediaLibrary: listing(
    allPictures,
    mayRead("media.read"),
    everyPage((actor, page) => mediaLibrary(actor, { page })),
  ),
  mediaPicture: listing(allPictures, mayRead("media.read"), oneByOne(mediaPicture)),
  "mediaPicture, its uses": listing(stories, mayReadSomeText, async (actor) => {
    const opened = await Promise.all(idsOf(await allPictures()).map((id) => mediaPicture(actor, id)));
    return opened.flatMap((picture) => picture?.uses ?? []).map(({ postId }) => postId);
  }),
  mayPreviewPicture: listing(
    async () => (await allPictures()).map(({ key, jobcenterId }) => ({ id: key, jobcenterId })),
    mayRead("media.read"),
    oneByOne(mayPreviewPicture),
  ),
  outbox: listing(
    () => db.select().from(mails).where(isNull(mails.sentAt)),
    onlyWhoever("mail.read"),
    async (actor) => idsOf(await outbox(actor).then(({ waiting }) => waiting, nothingIfRefused)),
  ),
  participationBoard: listing(allHouses, onlyWhoever("participation.read"), async (actor) =>
    idsOf((await participationBoard(actor))?.jobcenters),
  ),
  personList: listing(
    allPeople,
    mayRead("person.read"),
    everyPage((actor, page) => personList(actor, { page })),
  ),
  personOne: listing(allPeople, mayRead("person.read"), oneByOne(personOne)),
  "personOne, its posts": listing(stories, mayReadSomeText, async (actor) => {
    const opened = await Promise.all(idsOf(await allPeople()).map((id) => personOne(actor, id)));
    return opened.flatMap((person) => person?.posts ?? []).map(({ postId }) => postId);
  }),
  postList: listing(
    originals,
    mayReadSomeText,
    everyPage((actor, page) => postList(actor, { page })),
  ),
  postEditor: listing(allPosts, mayReadSomeText, oneByOne(postEditor)),
  ownPostSituation: listing(
    allPosts,
    (actor, post) => can(actor, "post.save", post),
    oneByOne(ownPostSituation),
  ),
  twinStates: listing(twins, mayReadSomeText, async (actor) => {
    const read = (await originals()).filter((post) => mayReadSomeText(actor, post));
    return [...(await twinStates(actor, idsOf(read))).values()].map(({ postId }) => postId);
  }),
  reportList: listing(
    allReports,
    mayRead("report.read"),
    everyPage((actor, page) => reportList(actor, { page })),
  ),
  reportOne: listing(allReports, mayRead("report.read"), oneByOne(reportOne)),
  reviewQueue: listing(
    postsThat(({ states }) => states[0] === "submitted"),
    mayRead("queue.read"),
    async (actor) => (await reviewQueue(actor)).entries.map(({ postId }) => postId),
  ),
  review: listing(
    allPosts,
    (actor, post) => isHandedIn(post.states[0]!) && can(actor, "queue.read", post),
    oneByOne(review),
  ),
  startPageDesk: listing(
    () => db.select({ id: publicPosts.id }).from(publicPosts).where(eq(publicPosts.kind, "success_story")),
    onlyWhoever("startPage.arrange"),
    async (actor) => idsOf((await startPageDesk(actor))?.choice),
  ),
};

/** Everything else the desk's queries export, and why no list of it is compared. */
const others: Record<string, string> = {
  changesBetween: "compares two texts it is given",
  decidable: "the condition of reviewQueue",
  figureChoice: "values that readers see",
  hostChoice: "the names of all Jobcenter are public",
  hostsOf: "callers have authorised for the post",
  jobcenterChoice: "the names of all Jobcenter are public",
  knownIndicators: "all Kennzahlen are public",
  listed: "turns a row into what screens know",
  nameHits: "a part of personOne, by the condition of postList",
  originalOf: "callers have authorised for the post",
  peopleInPublic: "whom readers see",
  personChoices: "callers have authorised for the Jobcenter",
  postHistory: "callers have authorised for the post",
  postSituation: "callers have authorised for the post",
  queueNeighbours: "the order of reviewQueue, by the same condition",
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
