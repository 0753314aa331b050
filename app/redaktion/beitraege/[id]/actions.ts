"use server";

import * as z from "zod";
import { confirmConsent } from "@/commands/consent/confirm-consent";
import { createTwin } from "@/commands/post/create-twin";
import { discardDraft } from "@/commands/post/discard-draft";
import { inviteHost } from "@/commands/post/invite-host";
import { answerSpecialData as answer, answerSpecialDataSchema } from "@/commands/post/answer-special-data";
import { nameProtagonists } from "@/commands/post/name-protagonists";
import { removeHost } from "@/commands/post/remove-host";
import { restoreVersion } from "@/commands/post/restore-version";
import { retractPost } from "@/commands/post/retract-post";
import { submitPost } from "@/commands/post/submit-post";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { formAction } from "@/platform/form/form-action";

const post = { postId: z.uuid() };
const onScreen = { ...post, version: z.coerce.number().int().positive() };
const severalIds = z.union([z.array(z.uuid()), z.uuid().transform((id) => [id])]).default([]);
const address = (postId: string, done: string) => `/redaktion/beitraege/${postId}?erledigt=${done}`;

/** Does not redirect: the editor navigates itself, because it must not leave the page while text is unsaved. */
export const submit = formAction(z.strictObject(onScreen), async (actor, input) => {
  await submitPost(actor, input);
});

export const retract = formAction(z.strictObject(post), async (actor, input) => {
  await retractPost(actor, input);
  return { redirectTo: address(input.postId, "zurueckgezogen") };
});

export const unpublish = formAction(z.strictObject({ ...post, reason: z.string() }), async (actor, input) => {
  await unpublishPost(actor, input);
  return { redirectTo: address(input.postId, "vom-netz") };
});

const other = z.strictObject({
  ...post,
  jobcenterId: z.uuid("Bitte wählen Sie ein Jobcenter aus der Liste."),
});

export const invite = formAction(other, async (actor, input) => {
  await inviteHost(actor, input);
});

export const endHosting = formAction(other, async (actor, input) => {
  await removeHost(actor, input);
});

const earlier = {
  revisionId: z.uuid(),
  earlierVersion: z.union([z.literal("").transform(() => null), z.coerce.number().int().positive()]),
};

export const restore = formAction(
  z.strictObject({ ...onScreen, ...earlier }),
  async (actor, { postId, version, revisionId, earlierVersion }) => {
    await restoreVersion(actor, { postId, version, from: { revisionId, version: earlierVersion } });
  },
);

export const namePeople = formAction(
  z.strictObject({ ...post, consentIds: severalIds }),
  async (actor, input) => {
    await nameProtagonists(actor, input);
  },
);

const toldKinds = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  answerSpecialDataSchema.shape.toldKinds,
);

export const answerSpecialData = formAction(
  answerSpecialDataSchema.extend({ toldKinds }),
  async (actor, input) => {
    await answer(actor, input);
  },
);

export const confirmPerson = formAction(
  z.strictObject({
    ...onScreen,
    consentId: z.uuid(),
    confirmedOn: z.iso.date("Bitte geben Sie den Tag an."),
  }),
  async (actor, input) => {
    await confirmConsent(actor, input);
  },
);

export const makeTwin = formAction(z.strictObject(post), async (actor, input) => {
  const { postId } = await createTwin(actor, input);
  return { redirectTo: `/redaktion/beitraege/${postId}` };
});

export const discard = formAction(z.strictObject(onScreen), async (actor, input) => {
  const { isPostGone } = await discardDraft(actor, input);
  return {
    redirectTo: isPostGone ? "/redaktion/beitraege?erledigt=verworfen" : address(input.postId, "verworfen"),
  };
});
