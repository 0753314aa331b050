import { createHash } from "node:crypto";
import { canonical } from "@/domain/canonical";
import type { FocalPoints } from "@/domain/media/focal-point";
import { mediaIdsIn } from "@/domain/post/content";
import type { Manuscript } from "@/domain/post/manuscript";

/**
 * The hash of all that a portrayed person agrees to (B-023): the SHA-256 (hex) of title, teaser, content with
 * captions and alt texts, lead picture, and the details of the kind; then, unless every picture is centred, a
 * dot and the SHA-256 of the focal points of its pictures. Time and place of publication do not change it.
 */
export function contentHash(manuscript: Manuscript, focalPoints: FocalPoints): string {
  const { title, teaser, content, leadPicture, details, showsNoPerson } = manuscript;
  const words = digest({ title, teaser, content, leadPicture, details, showsNoPerson });
  const moved = picturesOf(manuscript)
    .sort()
    .flatMap((id) => {
      const { x, y } = focalPoints[id] ?? { x: 50, y: 50 };
      return x === 50 && y === 50 ? [] : [[id, x, y]];
    });
  return moved.length === 0 ? words : `${words}.${digest(moved)}`;
}

/** Whether two hashes differ in nothing but the focal points of pictures. */
export function differsOnlyInCrop(one: string, other: string): boolean {
  return one !== other && one.split(".")[0] === other.split(".")[0];
}

/** The part of a hash that stands for the focal points; "" when every picture is centred. */
export function cropOf(hash: string): string {
  return hash.split(".")[1] ?? "";
}

/** The ids of all pictures of a manuscript, including the lead picture, without duplicates. */
export function picturesOf(manuscript: Manuscript): string[] {
  const lead = manuscript.leadPicture ? [manuscript.leadPicture.mediaId] : [];
  return [...new Set([...lead, ...mediaIdsIn(manuscript.content)])];
}

function digest(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("hex");
}
