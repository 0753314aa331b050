import { createHash } from "node:crypto";
import { canonical } from "@/domain/canonical";
import { mediaIdsIn } from "@/domain/post/content";
import type { Manuscript } from "@/domain/post/manuscript";

/**
 * SHA-256 (hex) over the words and pictures a portrayed person is asked to agree to: title, teaser, text with
 * captions and descriptions, lead picture, the kind's own details (B-023). When and where it appears does not
 * change it.
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

/** Ids of all pictures of a manuscript, the lead picture included, each once. */
export function picturesOf(manuscript: Manuscript): string[] {
  const lead = manuscript.leadPicture ? [manuscript.leadPicture.mediaId] : [];
  return [...new Set([...lead, ...mediaIdsIn(manuscript.content)])];
}
