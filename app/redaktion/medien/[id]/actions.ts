"use server";

import * as z from "zod";
import { describePicture } from "@/commands/media/describe-picture";
import { markPerson } from "@/commands/media/mark-person";
import { removePicture } from "@/commands/media/remove-picture";
import { unmarkPerson } from "@/commands/media/unmark-person";
import { takeCrop } from "@/commands/post/take-crop";
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

const someone = z.strictObject({
  pictureId: z.uuid(),
  personId: z.uuid("Bitte wählen Sie eine Person Ihres Jobcenters aus."),
});

const percent = z
  .string()
  .trim()
  .regex(
    /^(\d{1,2}|100)?$/,
    "Bitte geben Sie eine ganze Zahl von 0 bis 100 ein, oder lassen Sie das Feld leer.",
  )
  .default("");
const face = someone
  .extend({ pointX: percent, pointY: percent })
  .refine(({ pointX, pointY }) => (pointX === "") === (pointY === ""), {
    path: ["pointY"],
    error: "Bitte geben Sie beide Zahlen ein, oder keine.",
  });

export const mark = formAction(face, async (actor, { pointX, pointY, ...input }) => {
  await markPerson(actor, {
    ...input,
    point: pointX === "" ? null : { x: Number(pointX), y: Number(pointY) },
  });
  return { redirectTo: `/redaktion/medien/${input.pictureId}?erledigt=markiert` };
});

export const unmark = formAction(someone, async (actor, input) => {
  await unmarkPerson(actor, input);
  return { redirectTo: `/redaktion/medien/${input.pictureId}?erledigt=nicht-mehr-markiert` };
});

export const openWithCrop = formAction(z.strictObject({ postId: z.uuid() }), async (actor, { postId }) => {
  await takeCrop(actor, { postId });
  return { redirectTo: `/redaktion/beitraege/${postId}?erledigt=ausschnitt` };
});

export const remove = formAction(z.strictObject({ id: z.uuid() }), async (actor, { id }) => {
  await removePicture(actor, id);
  return { redirectTo: "/redaktion/medien?erledigt=geloescht" };
});
