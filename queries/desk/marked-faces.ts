import "server-only";
import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { media, mediaPeople, people, revisionMedia } from "@/db/schema";
import type { MarkedPicture } from "@/domain/person/person-entry";

/** The pictures of a revision on which somebody is marked. Callers have authorised for the post. */
export async function markedFaces(revisionId: string): Promise<MarkedPicture[]> {
  const { id, key, width, height, widths } = media;
  const rows = await db
    .select({
      picture: { id, key, width, height, widths },
      person: { id: people.id, name: people.name },
      x: mediaPeople.pointX,
      y: mediaPeople.pointY,
    })
    .from(revisionMedia)
    .innerJoin(media, eq(media.id, revisionMedia.mediaId))
    .innerJoin(mediaPeople, eq(mediaPeople.mediaId, media.id))
    .innerJoin(people, eq(people.id, mediaPeople.personId))
    .where(eq(revisionMedia.revisionId, revisionId))
    .orderBy(media.createdAt, media.id, asc(people.name), people.id);
  const pictures = new Map<string, MarkedPicture>();
  for (const { picture, person, x, y } of rows) {
    const found = pictures.get(picture.id) ?? { picture, people: [] };
    found.people.push({ ...person, point: x === null || y === null ? null : { x, y } });
    pictures.set(picture.id, found);
  }
  return [...pictures.values()];
}
