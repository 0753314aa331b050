/** Lists of posts, also those that are part of another page. */
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { consents, media, people, postHosts } from "@/db/schema";
import { publicPosts } from "@/db/schema/public-view";
import { can } from "@/domain/policy";
import { isHandedIn } from "@/domain/post/workflow";
import { consentOne } from "@/queries/desk/consent-one";
import { hosting, hostings } from "@/queries/desk/hosting";
import { mediaPicture } from "@/queries/desk/media-picture";
import { personOne } from "@/queries/desk/person-one";
import { ownPostSituation, postEditor } from "@/queries/desk/post-editor";
import { postList } from "@/queries/desk/post-list";
import { review } from "@/queries/desk/review";
import { reviewQueue } from "@/queries/desk/review-queue";
import { startPageDesk } from "@/queries/desk/start-page";
import { twinStates } from "@/queries/desk/twin";
import { everyPage, idsOf, listing, type Listing, mayRead, oneByOne, onlyWhoever } from "./listing";
import { allPosts, mayReadSomeText, originals, postsThat, stories, twins } from "./stored-posts";

const allConsents = () => db.select().from(consents);
const allPictures = () => db.select().from(media);
const allPeople = () => db.select().from(people);
const allInvitations = () =>
  db.select({ id: postHosts.postId, jobcenterId: postHosts.jobcenterId }).from(postHosts);

/** By the name of the query. */
export const listsOfPosts: Record<string, Listing> = {
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
  hostings: listing(allInvitations, mayRead("hosting.read"), async (actor) =>
    (await hostings(actor)).map(({ postId }) => postId),
  ),
  hosting: listing(allInvitations, mayRead("hosting.read"), oneByOne(hosting)),
  startPageDesk: listing(
    () => db.select({ id: publicPosts.id }).from(publicPosts).where(eq(publicPosts.kind, "success_story")),
    onlyWhoever("startPage.arrange"),
    async (actor) => idsOf((await startPageDesk(actor))?.choice),
  ),
  "consentOne, its posts": listing(stories, mayReadSomeText, async (actor) => {
    const opened = await Promise.all(idsOf(await allConsents()).map((id) => consentOne(actor, id)));
    return opened.flatMap((consent) => consent?.posts ?? []).map(({ postId }) => postId);
  }),
  "mediaPicture, its uses": listing(stories, mayReadSomeText, async (actor) => {
    const opened = await Promise.all(idsOf(await allPictures()).map((id) => mediaPicture(actor, id)));
    return opened.flatMap((picture) => picture?.uses ?? []).map(({ postId }) => postId);
  }),
  "personOne, its posts": listing(stories, mayReadSomeText, async (actor) => {
    const opened = await Promise.all(idsOf(await allPeople()).map((id) => personOne(actor, id)));
    return opened.flatMap((person) => person?.posts ?? []).map(({ postId }) => postId);
  }),
};
