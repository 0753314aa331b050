import type { FormAction } from "@/domain/form-state";

/** The server actions of the editor, passed in by the page. */
export type EditorActions = Record<
  "submit" | "restore" | "namePeople" | "answerSpecialData" | "confirmPerson",
  FormAction
> & {
  /** Only where the step is possible. */
  unpublish?: FormAction;
  discard?: FormAction;
  /** Only an Aktion has several hosts. */
  inviteHost?: FormAction;
  removeHost?: FormAction;
};
