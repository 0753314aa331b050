"use server";

import * as z from "zod";
import { describePicture } from "@/commands/media/describe-picture";
import { removePicture } from "@/commands/media/remove-picture";
import { formAction } from "@/platform/form/form-action";

const description = z.strictObject({
  id: z.uuid(),
  altText: z.string().default(""),
  decorative: z.literal("on").optional(),
  credit: z.string(),
  focalPoint: z.string().regex(/^(0|50|100) (0|50|100)$/),
});

export const describe = formAction(
  description,
  async (actor, { id, altText, decorative, credit, focalPoint }) => {
    const [focalX = 50, focalY = 50] = focalPoint.split(" ").map(Number);
    await describePicture(actor, id, { altText, decorative: decorative === "on", credit, focalX, focalY });
    return { redirectTo: `/redaktion/medien/${id}?erledigt=gespeichert` };
  },
);

export const remove = formAction(z.strictObject({ id: z.uuid() }), async (actor, { id }) => {
  await removePicture(actor, id);
  return { redirectTo: "/redaktion/medien?erledigt=geloescht" };
});
