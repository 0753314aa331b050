import { eq } from "drizzle-orm";
import * as z from "zod";
import { databaseTime } from "@/commands/step/database-time";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { figures } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotReady } from "@/domain/refusals";
import { lockFigure } from "./step/require-figure";

export const takeBackFigureSchema = z.strictObject({ figureId: z.uuid(), reason: z.string().max(500) });

/**
 * Hides a published value from readers at once; posts that refer to it say that it was taken back. Throws
 * NotAllowed, NotPossibleNow (corrected or taken back meanwhile), NotReady without a reason.
 */
export async function takeBackFigure(
  actor: Person,
  input: z.infer<typeof takeBackFigureSchema>,
): Promise<void> {
  const { figureId, reason } = takeBackFigureSchema.parse(input);
  await db.transaction(async (tx) => {
    const figure = await lockFigure(tx, actor, figureId);
    const because = reason.trim();
    if (because === "")
      throw new NotReady([
        { field: "reason", message: "Bitte schreiben Sie, warum der Wert zurückgenommen wird." },
      ]);
    await tx
      .update(figures)
      .set({ takenBackAt: await databaseTime(tx), takenBackBecause: because })
      .where(eq(figures.id, figure.id));
    await recordHistory(
      tx,
      actor,
      "figure.takeBack",
      { type: "figure", id: figure.originalId, jobcenterId: figure.jobcenterId },
      { indicator: figure.indicator, asOf: figure.asOf },
    );
    await raiseEdition(tx);
  });
}
