"use server";

import * as z from "zod";
import { createPost } from "@/commands/post/create-post";
import { postKinds } from "@/domain/post/kind";
import { formAction } from "@/platform/form/form-action";

/** The id comes from the form, so that a form sent twice creates one post. */
const newPost = z.strictObject({
  id: z.uuid(),
  kind: z.enum(postKinds, "Bitte wählen Sie, was Sie schreiben möchten."),
});

export const create = formAction(newPost, async (actor, input) => {
  const { postId } = await createPost(actor, input);
  return { redirectTo: `/redaktion/beitraege/${postId}` };
});
