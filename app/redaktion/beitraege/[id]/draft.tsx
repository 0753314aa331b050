import type { ReactNode } from "react";
import { SourceText } from "@/components/post/editor/leichte-sprache/source-text";
import { PostEditor } from "@/components/post/editor/post-editor";
import { berlinDay } from "@/domain/date-words";
import type { hostChoice } from "@/queries/desk/jobcenter-choice";
import type { PostEditor as EditedPost } from "@/queries/desk/post-editor";
import type { Original } from "@/queries/desk/twin";
import * as actions from "./actions";

type Props = {
  post: EditedPost;
  accountId: string;
  original: Original | null | undefined;
  mayInvite: boolean;
  hostChoices: Awaited<ReturnType<typeof hostChoice>>;
  notices: ReactNode;
};

/** A post that this person may write at this moment. */
export function Draft({ post, accountId, original, mayInvite, hostChoices, notices }: Props) {
  const { revision } = post;
  const {
    submit,
    restore,
    namePeople,
    answerSpecialData,
    confirmPerson,
    unpublish,
    discard,
    invite,
    endHosting,
  } = actions;
  return (
    <PostEditor
      accountId={accountId}
      postId={post.postId}
      kind={post.kind}
      state={revision.state}
      revisionNumber={revision.number}
      version={revision.version}
      savedAt={revision.savedAt.toISOString()}
      manuscript={post.manuscript}
      pictures={post.pictures}
      figures={post.figures}
      situation={post.situation}
      knownWithdrawals={post.withdrawals}
      aktionswochen={post.aktionswochen}
      series={post.series}
      hostChoices={hostChoices}
      ownPoints={post.ownPoints}
      ownContact={post.ownContact}
      today={berlinDay(new Date())}
      original={
        original ? { number: original.number, text: <SourceText shown={original.shown} /> } : undefined
      }
      actions={{
        submit,
        restore,
        namePeople,
        answerSpecialData,
        confirmPerson,
        unpublish: post.mayUnpublish ? unpublish : undefined,
        discard: post.mayWrite && revision.state === "draft" ? discard : undefined,
        ...(mayInvite && { inviteHost: invite, removeHost: endHosting }),
      }}
      notices={notices}
    />
  );
}
