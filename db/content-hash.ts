import { createHash } from "node:crypto";
import { mediaIdsIn } from "@/domain/post/content";
import type { Manuscript } from "@/domain/post/manuscript";

/** JSON with sorted keys, so that equal content always gives equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
      .join(",")}}`;
  }
  return JSON.stringify(value);
}

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

/** True when two manuscripts say exactly the same, whatever the order of their keys. */
export function isSameManuscript(one: Manuscript, other: Manuscript): boolean {
  return canonical(one) === canonical(other);
}

/** Ids of all pictures of a manuscript, the lead picture included, each once. */
export function picturesOf(manuscript: Manuscript): string[] {
  const lead = manuscript.leadPicture ? [manuscript.leadPicture.mediaId] : [];
  return [...new Set([...lead, ...mediaIdsIn(manuscript.content)])];
}
