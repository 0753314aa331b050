"use client";
// The workflow steps of the editor: each saves first, sends the version on the screen, and stays on the page
// when something is missing.
import { useState } from "react";
import { untouchedForm, type FormAction, type FormState } from "@/domain/form-state";
import type { EarlierVersion } from "@/domain/post/situation";
import type { EditorActions } from "./actions";
import type { DraftKeeper } from "./draft/draft-keeper";
import { perform } from "./perform";

const unsaved: FormState = {
  ...untouchedForm,
  notice: "Der Text ist noch nicht gespeichert. Bitte versuchen Sie es gleich noch einmal.",
};

export function useSteps(
  postId: string,
  keeper: DraftKeeper,
  actions: EditorActions,
  refresh: () => Promise<void>,
) {
  const [answer, setAnswer] = useState<FormState>(untouchedForm);
  const [isBusy, setBusy] = useState(false);

  async function step(
    action: FormAction,
    fields: Record<string, string | string[]>,
    carriesVersion = true,
  ): Promise<FormState> {
    if (!(await keeper.flush())) return unsaved;
    return perform(
      action,
      carriesVersion ? { postId, version: String(keeper.version), ...fields } : { postId, ...fields },
    );
  }

  /** Loads a new page when done; otherwise shows why not. */
  async function leave(action: FormAction, fields: Record<string, string>, done: string) {
    if (isBusy) return;
    setBusy(true);
    setAnswer(untouchedForm);
    const reached = await step(action, fields);
    if (reached.isDone) return window.location.assign(`/redaktion/beitraege/${postId}?erledigt=${done}`);
    setAnswer(reached);
    setBusy(false);
  }

  async function andRefresh(reached: Promise<FormState>): Promise<FormState> {
    const state = await reached;
    await refresh();
    return state;
  }

  return {
    answer,
    isBusy,
    submit: () => leave(actions.submit, {}, "eingereicht"),
    restore: ({ revisionId, version }: EarlierVersion) =>
      leave(
        actions.restore,
        { revisionId, earlierVersion: version === null ? "" : String(version) },
        "wiederhergestellt",
      ),
    /** Takes effect at once: the hosts are not part of the text. */
    chooseHost: (action: FormAction, jobcenterId: string) => andRefresh(step(action, { jobcenterId }, false)),
    namePeople: (consentIds: string[]) => andRefresh(step(actions.namePeople, { consentIds }, false)),
    answerSpecialData: (consentId: string, toldKinds: string[]) =>
      andRefresh(step(actions.answerSpecialData, { consentId, toldKinds }, false)),
    confirmPerson: (consentId: string, confirmedOn: string) =>
      andRefresh(step(actions.confirmPerson, { consentId, confirmedOn })),
  };
}
