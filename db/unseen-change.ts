import { and, eq } from "drizzle-orm";
import { whyThePersonDecides } from "@/domain/consent/small-correction";
import type { Manuscript } from "@/domain/post/manuscript";
import type { Database, Transaction } from "./client";
import { cropOf } from "./content-hash";
import { manuscriptIn } from "./manuscript";
import { consents, people, revisions, seenTexts } from "./schema";
import type { PostKind } from "@/domain/post/kind";

type Texts = { post: { id: string; kind: PostKind }; revision: typeof revisions.$inferSelect };

/** What a person has not seen of a text, because it was changed after the yes. */
export type UnseenChange = {
  seen: Manuscript;
  seenOn: string;
  /** Why only the person can confirm it; null when the Jobcenter may. */
  whyThePersonDecides: string | null;
};

/** Null when the person has seen nothing of the post, or exactly this. */
export async function unseenChange(
  database: Database | Transaction,
  { post, revision }: Texts,
  consentId: string,
): Promise<UnseenChange | null> {
  const [row] = await database
    .select({ seen: seenTexts, publicName: consents.publicName, name: people.name })
    .from(seenTexts)
    .innerJoin(consents, eq(consents.id, seenTexts.consentId))
    .innerJoin(people, eq(people.id, consents.personId))
    .where(and(eq(seenTexts.consentId, consentId), eq(seenTexts.postId, post.id)));
  if (!row || row.seen.contentHash === revision.contentHash) return null;
  const { manuscript, contentHash, seenOn } = row.seen;
  const isSameCrop = cropOf(contentHash) === cropOf(revision.contentHash);
  return {
    seen: manuscript,
    seenOn,
    whyThePersonDecides: isSameCrop
      ? whyThePersonDecides(manuscript, manuscriptIn(post.kind, revision), namesOf(row))
      : "Ein Bildausschnitt ist geändert.",
  };
}

/** Also the first names and the family names alone. */
const namesOf = ({ publicName, name }: { publicName: string; name: string }) => [
  ...new Set([publicName, name, ...publicName.split(/\s+/u), ...name.split(/\s+/u)]),
];
