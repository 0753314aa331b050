// The current values that texts refer to, read from the public views: the desk shows the same as the portal.
import { eq, getViewSelectedFields, inArray } from "drizzle-orm";
import { correctionInWords } from "@/domain/figure/figure";
import { figureIdsIn, takenBackIn, withCurrentFigures, type ReferredById } from "@/domain/figure/reference";
import type { Content } from "@/domain/post/content";
import type { Database } from "./client";
import { jobcenters } from "./schema";
import { publicFigureReferences, publicFigures } from "./schema/public-view";

/** The database for the desk or for readers, or a transaction. */
type Reader = Pick<Database, "select">;

/** By the id in the text, also if a correction replaced that value. */
export async function referredFigures(database: Reader, ids: string[]): Promise<ReferredById> {
  if (ids.length === 0) return {};
  const rows = await database
    .select({
      asked: publicFigureReferences.id,
      takenBackAt: publicFigureReferences.takenBackAt,
      figure: getViewSelectedFields(publicFigures),
      name: jobcenters.name,
    })
    .from(publicFigureReferences)
    .leftJoin(publicFigures, eq(publicFigures.originalId, publicFigureReferences.originalId))
    .leftJoin(jobcenters, eq(jobcenters.id, publicFigures.jobcenterId))
    .where(inArray(publicFigureReferences.id, ids));
  return Object.fromEntries(
    rows.map(({ asked, takenBackAt, figure, name }) => [
      asked,
      {
        takenBackAt: takenBackAt?.toISOString() ?? null,
        changedAt: (takenBackAt ?? figure?.correctedAt)?.toISOString() ?? null,
        value: figure && {
          ...figure,
          scopeName: name ?? figure.bundesland ?? "Deutschland",
          correction: correctionInWords(figure),
        },
      },
    ]),
  );
}

/** The text with the current values. */
export async function currentContent(database: Reader, content: Content): Promise<Content> {
  return withCurrentFigures(content, await referredFigures(database, figureIdsIn(content)));
}

/** The ids in the text whose values were retracted. */
export async function lostFiguresIn(database: Reader, content: Content): Promise<string[]> {
  return takenBackIn(await referredFigures(database, figureIdsIn(content)));
}
