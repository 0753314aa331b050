// Converts between the row of a revision and a manuscript.
import type { DetailsOf } from "@/domain/post/details";
import type { Manuscript } from "@/domain/post/manuscript";
import type { PostKind } from "@/domain/post/kind";
import type { Topic } from "@/domain/post/topic";
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
export function manuscriptIn(row: ManuscriptColumns): Manuscript {
  return {
    title: row.title,
    teaser: row.teaser,
    content: row.content,
    details: completed(row.details),
    topics: row.topics as Topic[],
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

const untold = { moreDates: [], isMoved: false, movedFrom: "", movedBecause: "" };

/** Adds the fields that an older Veranstaltung does not have. */
function completed(details: Manuscript["details"]): Manuscript["details"] {
  return "places" in details ? { ...untold, ...details } : details;
}

/** The columns of a manuscript. The times of a Veranstaltung have columns of their own, for lists. */
export function columnsOf(kind: PostKind, manuscript: Manuscript) {
  const times = kind === "veranstaltung" ? (manuscript.details as DetailsOf<"veranstaltung">) : null;
  const instant = (text: string | undefined) => (text ? new Date(text) : null);
  return {
    ...manuscript,
    embargoUntil: manuscript.embargoUntil ? new Date(manuscript.embargoUntil) : null,
    startsAt: instant(times?.startsAt),
    endsAt: instant(times?.endsAt),
  };
}
