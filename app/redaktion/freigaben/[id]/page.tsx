import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PostView } from "@/components/post/post-view";
import { stateTones } from "@/components/post/state-tones";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DeskPage } from "@/components/layout/desk-page";
import { TwinSource } from "@/components/moderation/twin-source";
import { ChangeList } from "@/components/moderation/change-list";
import { ConsentSummary } from "@/components/moderation/consent-summary";
import { DecisionPanel } from "@/components/moderation/decision-panel";
import { QueueNeighbours } from "@/components/moderation/queue-neighbours";
import { decisionId, ReviewPanel } from "@/components/moderation/review-panel";
import { UnpublishForm } from "@/components/moderation/unpublish-form";
import { isUuid } from "@/domain/uuid";
import { stateNames } from "@/domain/wording";
import { requireActor } from "@/platform/sign-in/session";
import { review } from "@/queries/desk/review";
import { queueNeighbours } from "@/queries/desk/review-queue";
import { approve, schedule, sendBack, unpublish } from "./actions";

export async function generateMetadata({
  params,
}: PageProps<"/redaktion/freigaben/[id]">): Promise<Metadata> {
  const { id } = await params;
  const reviewed = isUuid(id) ? await review(await requireActor(), id) : null;
  return { title: reviewed ? `Freigabe: ${reviewed.shown.title}` : "Freigabe" };
}

export default async function Page({ params }: PageProps<"/redaktion/freigaben/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  if (!isUuid(id)) notFound();
  const [reviewed, neighbours] = await Promise.all([review(actor, id), queueNeighbours(actor, id)]);
  if (!reviewed) notFound();
  const isReady = reviewed.checks.every((check) => check.issues.length === 0);
  return (
    <DeskPage
      title={
        <a href="/redaktion/freigaben" className="underline underline-offset-4">
          Freigaben
        </a>
      }
      titleAs="p"
      state={
        <>
          <Badge tone={stateTones[reviewed.state]}>{stateNames[reviewed.state]}</Badge>Fassung{" "}
          {reviewed.revisionNumber}
          {reviewed.submittedBy && ` · eingereicht von ${reviewed.submittedBy}`}
        </>
      }
      actions={
        <>
          <LinkButton look="secondary" href={`#${decisionId}`} className="xl:hidden">
            Zur Entscheidung
          </LinkButton>
          <QueueNeighbours {...neighbours} />
        </>
      }
      width="full">
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-6">
          <div className="rounded-card border border-line bg-paper px-5 py-8 sm:px-10">
            <PostView shown={reviewed.shown} />
          </div>
          {/* Seen first, read after the post: their headings stand below the post's own. */}
          {reviewed.original && (
            <div className="order-first">
              <TwinSource
                original={reviewed.original}
                madeFrom={reviewed.shown.leichteSprache?.madeFrom ?? 0}
              />
            </div>
          )}
          {reviewed.changes && (
            <Card
              className="order-first"
              title={`Was sich gegenüber der öffentlichen Fassung ${reviewed.changes.sinceRevision} ändert`}>
              <ChangeList changes={reviewed.changes.lines} />
            </Card>
          )}
        </div>
        <ReviewPanel
          checks={reviewed.checks}
          history={reviewed.history}
          reasons={reviewed.earlierReasons}
          consents={
            <ConsentSummary
              protagonists={reviewed.protagonists}
              showsNoPerson={reviewed.shown.showsNoPerson}
            />
          }
          decision={
            <div className="grid gap-4">
              {reviewed.mayDecide && (
                <DecisionPanel
                  postId={id}
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
                  Sie haben diesen Beitrag selbst geschrieben oder eingereicht. Über ihn entscheidet jemand
                  anderes.
                </p>
              )}
              {reviewed.state === "approved" && <p>Über diese Fassung ist entschieden.</p>}
              {reviewed.mayUnpublish && reviewed.isPublicOrPlanned && (
                <UnpublishForm postId={id} action={unpublish} />
              )}
            </div>
          }
        />
      </div>
    </DeskPage>
  );
}
