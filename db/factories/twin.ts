import { eq } from "drizzle-orm";
import { posts } from "@/db/schema";
import { kindTraits } from "@/domain/post/kind-traits";
import { newLeichteSprache } from "@/domain/post/leichte-sprache";
import { anEditor, aModerator } from "./account";
import { aConsent } from "./consent";
import { aManuscript } from "./manuscript";
import type { PostWishes, StoredPost } from "./post";
import { aRevision } from "./revision";
import { only, unique, type Store } from "./store";

type TwinWishes = Pick<
  PostWishes,
  "state" | "manuscript" | "consents" | "editorId" | "moderatorId" | "at" | "handedInAt"
>;

const words = {
  title: "Beratung im Dorf",
  teaser: "Im Dorf gibt es jetzt Beratung.",
  content: [
    {
      type: "paragraph" as const,
      text: [{ text: "Viele Menschen haben kein Auto. Deshalb kommt die Beratung jetzt ins Dorf." }],
    },
  ],
};

/** The twin of a post in Leichte Sprache, by default a draft. An approved one is not yet public. */
export async function aTwin(
  store: Store,
  { post: original, revision: source }: Pick<StoredPost, "post" | "revision">,
  wishes: TwinWishes = {},
): Promise<StoredPost> {
  const { kind, jobcenterId } = original;
  const manuscript = aManuscript(kind, {
    ...words,
    leichteSprache: { ...newLeichteSprache(source.number), translator: "Büro für Leichte Sprache Beispiel" },
    ...wishes.manuscript,
  });
  const editorId = wishes.editorId ?? (await anEditor(store, { jobcenterId })).id;
  const moderatorId = wishes.moderatorId ?? (await aModerator(store)).id;
  const consents =
    wishes.consents ??
    (kindTraits[kind].portraysPerson && !manuscript.showsNoPerson
      ? [await aConsent(store, { jobcenterId })]
      : []);
  const at = wishes.at ?? new Date(Date.now() - 60_000);
  const handedInAt = wishes.handedInAt ?? at;
  const post = only(
    await store
      .insert(posts)
      .values({
        kind,
        jobcenterId,
        twinOf: original.id,
        slug: `leichte-sprache-${unique()}`,
        createdBy: editorId,
        createdAt: handedInAt,
      })
      .returning(),
  );
  const revision = await aRevision(store, {
    postId: post.id,
    number: 1,
    state: wishes.state ?? "draft",
    manuscript,
    consentIds: consents.map(({ id }) => id),
    editorId,
    moderatorId,
    sentBackBecause: "Bitte kürzen Sie die Sätze.",
    handedInAt,
    at,
  });
  return { post, revision, consents };
}

/** A twin that is public as long as its original is. */
export async function aPublicTwin(
  store: Store,
  original: Pick<StoredPost, "post" | "revision">,
  wishes: TwinWishes = {},
): Promise<StoredPost> {
  const stored = await aTwin(store, original, { ...wishes, state: "approved" });
  const publicFrom = wishes.at ?? stored.revision.approvedAt ?? new Date();
  const post = only(
    await store
      .update(posts)
      .set({ publicRevisionId: stored.revision.id, publicFrom, firstPublicAt: publicFrom })
      .where(eq(posts.id, stored.post.id))
      .returning(),
  );
  return { ...stored, post };
}
