import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { figures, indicators } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { berlinDay, longDay } from "@/domain/date-words";
import { shortUnit, valueInWords } from "@/domain/figure/figure";
import {
  doubtAbout,
  isConfirmed,
  readNewFigure,
  type NewFigure,
  type ReadFigure,
} from "@/domain/figure/new-figure";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";

export type FigureRow = typeof figures.$inferSelect;
export type Owner = Pick<FigureRow, "scope" | "bundesland" | "jobcenterId">;

/**
 * Takes a row lock on a value. Throws NotAllowed when there is none or the actor may not, NotPossibleNow when
 * it was corrected or taken back.
 */
export async function lockFigure(tx: Transaction, actor: Actor, id: string): Promise<FigureRow> {
  const [figure] = await tx.select().from(figures).where(eq(figures.id, id)).for("update");
  if (!figure) throw new NotAllowed("figure.enter");
  authorise(actor, "figure.enter", figure);
  if (figure.replacedAt || figure.takenBackAt)
    throw new NotPossibleNow(
      "figure is over",
      "Dieser Wert wurde inzwischen korrigiert oder zurückgenommen. Bitte laden Sie die Seite neu.",
    );
  return figure;
}

/**
 * Reads what was typed as a value that may be published. Takes a row lock on the Kennzahl until the end of
 * the transaction, so that two people cannot enter a value for the same day. `correcting` is the value to be
 * replaced, or null. Throws NotReady: missing fields, a day that has a value already, or a doubtful value
 * that has to be confirmed first.
 */
export async function requireFigure(
  tx: Transaction,
  key: string,
  owner: Owner,
  typed: NewFigure,
  correcting: FigureRow | null,
): Promise<ReadFigure> {
  const [indicator] = await tx.select().from(indicators).where(eq(indicators.key, key)).for("update");
  if (!indicator?.scopes.includes(owner.scope))
    throw new NotReady([{ field: "indicator", message: "Bitte wählen Sie die Kennzahl." }]);
  const read = readNewFigure(typed, indicator, berlinDay(new Date()));
  if ("issues" in read) throw new NotReady(read.issues);
  const { figure } = read;
  const unit = indicator.kind === "share" ? indicator.unit : shortUnit(indicator.unit);
  const nearest = await otherValues(tx, key, owner, figure.asOf, correcting);
  const sameDay = nearest.find(
    (one) => one.asOf === figure.asOf && (one.periodFrom ?? one.asOf) === (figure.periodFrom ?? figure.asOf),
  );
  if (sameDay) {
    throw new NotReady([
      {
        field: "asOf",
        message: `Für den ${longDay(figure.asOf)} gibt es schon einen Wert: ${valueInWords(sameDay, unit)}. Bitte korrigieren Sie ihn, oder wählen Sie einen anderen Tag.`,
      },
    ]);
  }
  // A correction close to the old value is not doubtful: the old value was checked when it was entered.
  const isNearOld = correcting !== null && doubtAbout(figure, correcting, unit) === null;
  const doubt = isNearOld ? null : doubtAbout(figure, nearest[0] ?? null, unit);
  if (doubt && !isConfirmed(typed)) throw new NotReady([{ field: "confirmed", message: doubt }]);
  return figure;
}

/** Valid values of the same Kennzahl for the same area, nearest in time first. */
function otherValues(
  tx: Transaction,
  key: string,
  owner: Owner,
  asOf: string,
  correcting: FigureRow | null,
): Promise<FigureRow[]> {
  return tx
    .select()
    .from(figures)
    .where(
      and(
        eq(figures.indicator, key),
        eq(figures.scope, owner.scope),
        isNull(figures.replacedAt),
        isNull(figures.takenBackAt),
        owner.bundesland === null ? undefined : eq(figures.bundesland, owner.bundesland),
        owner.jobcenterId === null ? undefined : eq(figures.jobcenterId, owner.jobcenterId),
        correcting ? ne(figures.id, correcting.id) : undefined,
      ),
    )
    .orderBy(sql`abs(${figures.asOf} - ${asOf}::date)`, figures.id)
    .limit(500);
}
