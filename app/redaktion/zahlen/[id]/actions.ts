"use server";

import { correctFigure, correctFigureSchema } from "@/commands/figure/correct-figure";
import { takeBackFigure, takeBackFigureSchema } from "@/commands/figure/take-back-figure";
import { formAction } from "@/platform/form/form-action";

export const correct = formAction(correctFigureSchema, async (actor, input) => {
  const { figureId } = await correctFigure(actor, input);
  return { redirectTo: `/redaktion/zahlen/${figureId}?erledigt=korrigiert` };
});

export const takeBack = formAction(takeBackFigureSchema, async (actor, input) => {
  await takeBackFigure(actor, input);
  return { redirectTo: "/redaktion/zahlen?erledigt=zurueckgenommen" };
});
