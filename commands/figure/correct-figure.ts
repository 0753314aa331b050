import { eq } from "drizzle-orm";
import * as z from "zod";
import { databaseTime } from "@/commands/step/database-time";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { figures } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { newFigureSchema } from "@/domain/figure/new-figure";
import { NotReady } from "@/domain/refusals";
import { lockFigure, requireFigure } from "./step/require-figure";

export const correctFigureSchema = newFigureSchema.extend({
  figureId: z.uuid(),
  reason: z.string().max(500),
});

/**
 * Replaces a published value. The old one stays readable, and every post that refers to it shows the new one.
 * Throws NotAllowed, NotPossibleNow (corrected or taken back meanwhile), NotReady (issues per field; also
 * without a reason or a change).
 */
export async function correctFigure(
  actor: Person,
  input: z.input<typeof correctFigureSchema>,
): Promise<{ figureId: string }> {
  const { figureId, reason, ...typed } = correctFigureSchema.parse(input);
  return db.transaction(async (tx) => {
    const old = await lockFigure(tx, actor, figureId);
    const because = reason.trim();
    if (because === "")
      throw new NotReady([
        { field: "reason", message: "Bitte schreiben Sie, warum der Wert korrigiert wird." },
      ]);
    const figure = await requireFigure(tx, old.indicator, old, typed, old);
    const isSame = (Object.keys(figure) as (keyof typeof figure)[]).every(
      (name) => figure[name] === old[name],
    );
    if (isSame)
      throw new NotReady([
        {
          field: "value",
          message: "Es hat sich nichts geändert. Bitte ändern Sie den Wert oder seine Angaben.",
        },
      ]);
    await tx
      .update(figures)
      .set({ replacedAt: await databaseTime(tx) })
      .where(eq(figures.id, old.id));
    const { scope, bundesland, jobcenterId, indicator } = old;
    const [entered] = await tx
      .insert(figures)
      .values({
        ...figure,
        scope,
        bundesland,
        jobcenterId,
        indicator,
        replaces: old.id,
        correctedBecause: because,
        createdBy: actor.accountId,
      })
      .returning({ id: figures.id });
    if (!entered) throw new Error("the correction was not stored");
    await recordHistory(
      tx,
      actor,
      "figure.correct",
      { type: "figure", id: old.originalId, jobcenterId },
      { indicator, from: old.value, to: figure.value },
    );
    await raiseEdition(tx);
    return { figureId: entered.id };
  });
}
