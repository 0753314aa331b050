"use server";

import * as z from "zod";
import { featureStory } from "@/commands/campaign/feature-story";
import { formAction } from "@/platform/form/form-action";

const address = "/redaktion/startseite?erledigt=";

export const feature = formAction(
  z.strictObject({ postId: z.uuid(), position: z.coerce.number().int().min(1).max(3) }),
  async (actor, input) => {
    await featureStory(actor, input);
    return { redirectTo: `${address}gestellt` };
  },
);

export const unfeature = formAction(z.strictObject({ postId: z.uuid() }), async (actor, { postId }) => {
  await featureStory(actor, { postId, position: null });
  return { redirectTo: `${address}genommen` };
});
