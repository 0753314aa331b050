// A post that cannot be edited now: submitted, or of another Jobcenter. Shown as readers would see it, with
// the reason.
import type { ReactNode } from "react";
import { DeskPage } from "@/components/layout/desk-page";
import { PostView } from "@/components/post/post-view";
import { stateTones } from "@/components/post/state-tones";
import { FeedbackPanel } from "@/components/post/editor/panel/feedback-panel";
import { HistoryPanel } from "@/components/post/editor/panel/history-panel";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/domain/form-state";
import type { ShownPost } from "@/domain/post/shown-post";
import type { PostSituation } from "@/domain/post/situation";
import type { RevisionState } from "@/domain/post/workflow";
import { kindNames, stateNames } from "@/domain/wording";

type Props = {
  post: {
    postId: string;
    mayWrite: boolean;
    revision: { number: number; state: RevisionState };
    situation: PostSituation;
  };
  shown: ShownPost;
  notices: ReactNode;
  further: ReactNode;
  retract: FormAction;
};

export function PostAtRest({ post, shown, notices, further, retract }: Props) {
  const isSubmitted = post.revision.state === "submitted";
  return (
    <DeskPage
      title={kindNames[shown.kind]}
      titleAs="p"
      width="full"
      state={
        <>
          <Badge tone={stateTones[post.revision.state]}>{stateNames[post.revision.state]}</Badge>
          <span>Fassung {post.revision.number}</span>
        </>
      }
      actions={
        post.mayWrite &&
        isSubmitted && (
          <ActionForm
            action={retract}
            className="flex flex-wrap items-center gap-3"
            idPrefix="zurueckziehen-">
            <input type="hidden" name="postId" value={post.postId} />
            <SubmitButton look="secondary">Zurückziehen</SubmitButton>
          </ActionForm>
        )
      }>
      <div className="mb-6 grid gap-4">
        {notices}
        <Notice
          title={
            isSubmitted
              ? "Dieser Beitrag liegt beim Landkreistag zur Freigabe"
              : "Diesen Beitrag können Sie lesen, nicht ändern"
          }
          live={false}>
          {post.mayWrite
            ? "Solange er geprüft wird, lässt sich der Text nicht ändern. Wenn noch etwas fehlt, " +
              "ziehen Sie ihn zurück."
            : "Ändern kann ihn nur das Jobcenter, das ihn geschrieben hat."}
        </Notice>
      </div>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0 rounded-card border border-line bg-paper px-5 py-8 sm:px-10">
          <PostView shown={shown} />
        </div>
        <div className="grid gap-4">
          <Card>
            <FeedbackPanel reasons={post.situation.reasons} />
          </Card>
          <Card>
            <HistoryPanel
              history={post.situation.history}
              versions={post.mayWrite ? post.situation.versions : []}
            />
          </Card>
          {further}
        </div>
      </div>
    </DeskPage>
  );
}
