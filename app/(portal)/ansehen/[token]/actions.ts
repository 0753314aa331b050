"use server";

import { answerViewing, answerViewingSchema } from "@/commands/consent/answer-viewing";
import { theReader } from "@/domain/account/role";
import { readerFormAction } from "@/platform/form/form-action";

export const answer = readerFormAction(answerViewingSchema, async (input) => {
  await answerViewing(theReader, input);
  return { redirectTo: `/ansehen/${input.token}` };
});
