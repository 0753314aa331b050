// Between the row of a revision and the manuscript people work on.
import { storedDetails } from "@/domain/post/details";
import type { Manuscript } from "@/domain/post/manuscript";
import type { PostKind } from "@/domain/post/kind";
import type { revisions } from "./schema";

type RevisionRow = typeof revisions.$inferSelect;
type ManuscriptColumns = Pick<
  RevisionRow,
  | "title"
  | "teaser"
  | "content"
  | "details"
  | "topics"
  | "pillar"
  | "leadPicture"
  | "asOf"
  | "aktionswocheId"
  | "seriesId"
  | "seriesPart"
  | "showsNoPerson"
> &
  Partial<Pick<RevisionRow, "embargoUntil" | "leichteSprache">>;

/** The manuscript in a row of revisions or of the view public_posts (which has no embargo). */
export function manuscriptIn<K extends PostKind>(kind: K, row: ManuscriptColumns): Manuscript<K> {
  return {
    ...storedDetails(kind, row.details),
    title: row.title,
    teaser: row.teaser,
    content: row.content,
    topics: row.topics,
    pillar: row.pillar,
    leadPicture: row.leadPicture,
    asOf: row.asOf,
    embargoUntil: row.embargoUntil?.toISOString() ?? null,
    aktionswocheId: row.aktionswocheId,
    seriesId: row.seriesId,
    seriesPart: row.seriesPart,
    showsNoPerson: row.showsNoPerson,
    leichteSprache: row.leichteSprache ?? null,
  };
}

/** The columns of a manuscript. The times of a Veranstaltung have columns of their own, for lists. */
export function columnsOf({ kind, details, ...words }: Manuscript) {
  const times = kind === "veranstaltung" ? details : null;
  const instant = (text: string | undefined) => (text ? new Date(text) : null);
  return {
    ...words,
    details,
    embargoUntil: words.embargoUntil ? new Date(words.embargoUntil) : null,
    startsAt: instant(times?.startsAt),
    endsAt: instant(times?.endsAt),
  };
}
