import { DecisionPanel } from "@/components/moderation/decision-panel";
import { UnpublishForm } from "@/components/moderation/unpublish-form";
import type { Review } from "@/queries/desk/review";
import { approve, schedule, sendBack, unpublish } from "./actions";

/** What this person may decide about the revision, or why there is nothing to decide. */
export function Decision({ postId, reviewed }: { postId: string; reviewed: Review }) {
  const isReady = reviewed.checks.every((check) => check.issues.length === 0);
  return (
    <div className="grid gap-4">
      {reviewed.mayDecide && (
        <DecisionPanel
          postId={postId}
          version={reviewed.version}
          isReady={isReady}
          embargoUntil={reviewed.embargoUntil}
          former={reviewed.former}
          pictures={reviewed.shown.pictures}
          actions={{ approve, schedule, sendBack }}
        />
      )}
      {reviewed.state === "submitted" && reviewed.isOwnSubmission && (
        <p>
          Sie haben diesen Beitrag selbst geschrieben oder eingereicht. Über ihn entscheidet jemand anderes.
        </p>
      )}
      {reviewed.state === "approved" && <p>Über diese Fassung ist entschieden.</p>}
      {reviewed.mayUnpublish && reviewed.isPublicOrPlanned && (
        <UnpublishForm postId={postId} action={unpublish} />
      )}
    </div>
  );
}
