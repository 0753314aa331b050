import { createHash } from "node:crypto";
import { mediaIdsIn } from "@/domain/post/content";
import type { Manuscript } from "@/domain/post/manuscript";

/** JSON with sorted keys: equal content gives equal text. */
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

/** True if two manuscripts have equal content, whatever the order of their keys. */
export function isSameManuscript(one: Manuscript, other: Manuscript): boolean {
  return canonical(one) === canonical(other);
}

/** The ids of all pictures of a manuscript, including the lead picture, without duplicates. */
export function picturesOf(manuscript: Manuscript): string[] {
  const lead = manuscript.leadPicture ? [manuscript.leadPicture.mediaId] : [];
  return [...new Set([...lead, ...mediaIdsIn(manuscript.content)])];
}
