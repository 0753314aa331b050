import "server-only";
import { and, desc, eq, ilike, isNull, or, type SQL, sql } from "drizzle-orm";
import { containing } from "@/db/like";
import { pageCount, pageWithin } from "@/domain/page-number";
import { db } from "@/db/client";
import { jobcenters, media } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { LibraryPicture } from "@/domain/media/picture";
import { within } from "./within";

export const mediaUses = ["alle", "verwendet", "unbenutzt"] as const;
export type MediaUse = (typeof mediaUses)[number];

type MediaEntry = LibraryPicture & {
  addedAt: Date;
  jobcenter: string;
  /** How many posts show it, in any revision. */
  posts: number;
};

export type MediaLibrary = { entries: MediaEntry[]; total: number; page: number; pages: number };

const perPage = 24;
const postCount = sql<number>`(select count(distinct r.post_id)::int from revision_media rm join revisions r on r.id = rm.revision_id where rm.media_id = ${media.id})`;

/** The pictures the actor may read, newest first. */
export async function mediaLibrary(
  actor: Person,
  filter: { words?: string; use?: MediaUse; page?: number },
): Promise<MediaLibrary> {
  const wanted = and(
    within(actor, "media.read", media),
    isNull(media.erasedAt),
    matching(filter.words ?? ""),
    inUse(filter.use ?? "alle"),
  );
  const total = await db.$count(media, wanted);
  const pages = pageCount(total, perPage);
  const page = pageWithin(filter.page ?? 1, pages);
  const rows = await db
    .select({ picture: media, jobcenter: jobcenters.shortName, posts: postCount })
    .from(media)
    .innerJoin(jobcenters, eq(jobcenters.id, media.jobcenterId))
    .where(wanted)
    .orderBy(desc(media.createdAt), media.id)
    .limit(perPage)
    .offset((page - 1) * perPage);
  return {
    total,
    page,
    pages,
    entries: rows.map(({ picture, ...rest }) => ({
      ...asLibraryPicture(picture),
      addedAt: picture.createdAt,
      ...rest,
    })),
  };
}

function matching(words: string): SQL | undefined {
  const parts = words.trim().split(/\s+/).filter(Boolean).slice(0, 8);
  return and(
    ...parts.map((part) => {
      const pattern = containing(part);
      return or(ilike(media.altText, pattern), ilike(media.credit, pattern));
    }),
  );
}

function inUse(use: MediaUse): SQL | undefined {
  const isUsed = sql`exists (select from revision_media rm where rm.media_id = ${media.id})`;
  return use === "alle" ? undefined : use === "verwendet" ? isUsed : sql`not ${isUsed}`;
}

function asLibraryPicture(row: typeof media.$inferSelect): LibraryPicture {
  const { id, key, width, height, widths, altText, credit, focalX, focalY } = row;
  return { id, key, width, height, widths, altText, credit, focalX, focalY };
}
