import { eq, sql } from "drizzle-orm";
import { portalEdition, postSlugs, posts } from "@/db/schema";
import type { PostKind } from "@/domain/post/kind";
import { kindTraits } from "@/domain/post/kind-traits";
import type { RevisionState } from "@/domain/post/workflow";
import { slugFromTitle } from "@/domain/slug";
import { aConsent, type Consent } from "./consent";
import { anEditor, aModerator } from "./account";
import { aJobcenter } from "./jobcenter";
import { aManuscript, type ManuscriptWishes } from "./manuscript";
import { aRevision, type Revision } from "./revision";
import { only, unique, type Store } from "./store";

type Post = typeof posts.$inferSelect;
export type PostWishes<K extends PostKind = PostKind> = {
  kind?: K;
  state?: RevisionState;
  jobcenterId?: string;
  slug?: string;
  manuscript?: ManuscriptWishes<K>;
  /**
   * The persons shown. By default a story gets one valid consent of an invented person, confirmed for this
   * text.
   */
  consents?: Consent[];
  editorId?: string;
  moderatorId?: string;
  sentBackBecause?: string;
  /** The time of the decision. */
  at?: Date;
  /** The time of writing and submission; by default the time of the decision. */
  handedInAt?: Date;
};
export type StoredPost = { post: Post; revision: Revision; consents: Consent[] };

/** A post with one revision in this state, by default a draft. An approved one is not yet public. */
export async function aPost<K extends PostKind = PostKind>(
  store: Store,
  wishes: PostWishes<K> = {},
): Promise<StoredPost> {
  const kind: PostKind = wishes.kind ?? "article";
  const manuscript = aManuscript(kind, wishes.manuscript);
  const jobcenterId = wishes.jobcenterId ?? (await aJobcenter(store)).id;
  const editorId = wishes.editorId ?? (await anEditor(store, { jobcenterId })).id;
  const consents =
    wishes.consents ??
    (kindTraits[kind].portraysPerson && !manuscript.showsNoPerson
      ? [await aConsent(store, { jobcenterId })]
      : []);
  const slug = wishes.slug ?? `${slugFromTitle(manuscript.title)}-${unique()}`;
  // Slightly in the past: inside a transaction the database time is that of its beginning.
  const at = wishes.at ?? new Date(Date.now() - 60_000);

  const post = only(
    await store
      .insert(posts)
      .values({ kind, jobcenterId, slug, createdBy: editorId, createdAt: wishes.handedInAt ?? at })
      .returning(),
  );
  await store.insert(postSlugs).values({ jobcenterId, slug, postId: post.id });
  const state = wishes.state ?? "draft";
  const revision = await aRevision(store, {
    postId: post.id,
    number: 1,
    state,
    manuscript,
    consentIds: consents.map((consent) => consent.id),
    editorId,
    moderatorId:
      wishes.moderatorId ?? (state === "draft" || state === "submitted" ? "" : (await aModerator(store)).id),
    sentBackBecause: wishes.sentBackBecause ?? "Bitte ergänzen Sie den Bildnachweis.",
    handedInAt: wishes.handedInAt ?? at,
    at,
  });
  return { post, revision, consents };
}

/** A post that is public since `publicFrom`, by default now. */
export async function aPublicPost<K extends PostKind = PostKind>(
  store: Store,
  wishes: PostWishes<K> & { publicFrom?: Date } = {},
): Promise<StoredPost> {
  const stored = await aPost(store, { ...wishes, state: "approved" });
  const publicFrom = wishes.publicFrom ?? wishes.at ?? stored.revision.approvedAt ?? new Date();
  const post = only(
    await store
      .update(posts)
      .set({ publicRevisionId: stored.revision.id, publicFrom, firstPublicAt: publicFrom })
      .where(eq(posts.id, stored.post.id))
      .returning(),
  );
  await store.update(portalEdition).set({ edition: sql`${portalEdition.edition} + 1` });
  return { ...stored, post };
}
