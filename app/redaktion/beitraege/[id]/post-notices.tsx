import { MissingAgreement } from "@/components/jobcenter/desk/missing-agreement";
import { OriginalLine, TwinLine } from "@/components/post/editor/leichte-sprache/twin-line";
import { ErasedNotice } from "@/components/post/editor/read/erased-notice";
import { PublicNotice } from "@/components/post/editor/read/public-notice";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import type { AgreementState } from "@/domain/jobcenter/agreement";
import { wordsFor } from "@/domain/words-for";
import type { usesOfPost } from "@/queries/desk/external-uses";
import type { PostEditor } from "@/queries/desk/post-editor";
import type { Original, twinOfPost } from "@/queries/desk/twin";
import { arrivals } from "@/app/redaktion/beitraege/arrivals";
import { makeTwin } from "./actions";

type Props = {
  post: PostEditor;
  original: Original | null | undefined;
  own: Awaited<ReturnType<typeof twinOfPost>> | null;
  uses: Awaited<ReturnType<typeof usesOfPost>>;
  arrival: string | string[] | undefined;
  agreement: AgreementState;
};

/** What stands above the post: its twin or original, what was just done, and what readers see. */
export function PostNotices({ post, original, own, uses, arrival, agreement }: Props) {
  const { leichteSprache } = post.manuscript;
  const { state } = post.revision;
  // No message when the state has changed again meanwhile.
  const isOutdated = arrival === "eingereicht" && state !== "submitted";
  return (
    <>
      {original && leichteSprache && <OriginalLine original={original} madeFrom={leichteSprache.madeFrom} />}
      {own && <TwinLine postId={post.postId} twin={own.twin} create={own.mayCreate ? makeTwin : undefined} />}
      <MissingAgreement agreement={agreement} />
      <ArrivalNotice title={isOutdated ? undefined : wordsFor(arrivals, arrival)} />
      {uses && (uses.mayEnter || uses.uses.length > 0) && (
        <p>
          <a href={`/redaktion/beitraege/${post.postId}/verwendung`} className="text-link">
            Verwendung außerhalb des Portals
          </a>{" "}
          <span className="text-note text-ink-2">
            {uses.uses.length === 0 ? "noch nichts eingetragen" : `${uses.uses.length} eingetragen`}
          </span>
        </p>
      )}
      {post.erasedAt && <ErasedNotice erasedAt={post.erasedAt} mayWrite={post.mayWrite} />}
      <PublicNotice {...post} isApproved={state === "approved"} />
    </>
  );
}
