"use server";

import * as z from "zod";
import { enterFigure, enterFigureSchema } from "@/commands/figure/enter-figure";
import { formAction } from "@/platform/form/form-action";

const entry = enterFigureSchema.extend({
  indicator: z.string().min(1, "Bitte wählen Sie die Kennzahl.").max(100),
});

export const enter = formAction(entry, async (actor, input) => {
  const { figureId } = await enterFigure(actor, input);
  return { redirectTo: `/redaktion/zahlen/${figureId}?erledigt=eingetragen` };
});
