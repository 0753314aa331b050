import { createHash } from "node:crypto";
import { canonical } from "@/domain/canonical";
import { mediaIdsIn } from "@/domain/post/content";
import type { Manuscript } from "@/domain/post/manuscript";

/**
 * The SHA-256 (hex) of the texts and pictures that a portrayed person agrees to: title, teaser, content with
 * captions and alt texts, lead picture, and the details of the kind (B-023). Time and place of publication do
 * not change it.
 */
export function contentHash({
  title,
  teaser,
  content,
  leadPicture,
  details,
  showsNoPerson,
}: Manuscript): string {
  return createHash("sha256")
    .update(canonical({ title, teaser, content, leadPicture, details, showsNoPerson }))
    .digest("hex");
}

/** The ids of all pictures of a manuscript, including the lead picture, without duplicates. */
export function picturesOf(manuscript: Manuscript): string[] {
  const lead = manuscript.leadPicture ? [manuscript.leadPicture.mediaId] : [];
  return [...new Set([...lead, ...mediaIdsIn(manuscript.content)])];
}
