import type { ReactNode } from "react";
import { FurtherSteps } from "@/components/post/editor/read/further-steps";
import { PostAtRest } from "@/components/post/editor/read/post-at-rest";
import { HostsAtRest } from "@/components/post/hosting/hosts-at-rest";
import type { hostChoice } from "@/queries/desk/jobcenter-choice";
import type { PostEditor } from "@/queries/desk/post-editor";
import type { shownRevision } from "@/queries/desk/shown-revision";
import { endHosting, invite, retract, unpublish } from "./actions";

type Props = {
  post: PostEditor;
  shown: Awaited<ReturnType<typeof shownRevision>>;
  mayInvite: boolean;
  hostChoices: Awaited<ReturnType<typeof hostChoice>>;
  notices: ReactNode;
};

/** A post that this person can only read at this moment. */
export function Resting({ post, shown, mayInvite, hostChoices, notices }: Props) {
  const { postId, revision } = post;
  const further = (
    <>
      {mayInvite && (
        <HostsAtRest
          postId={postId}
          hosts={post.situation.hosts}
          choices={hostChoices}
          invite={invite}
          remove={endHosting}
        />
      )}
      <FurtherSteps
        postId={postId}
        version={revision.version}
        revisionNumber={revision.number}
        unpublish={post.mayUnpublish ? unpublish : undefined}
      />
    </>
  );
  return <PostAtRest post={post} shown={shown} notices={notices} further={further} retract={retract} />;
}
