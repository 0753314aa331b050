import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { ConsentSummary } from "@/components/moderation/consent-summary";
import { ReviewActions } from "@/components/moderation/review-actions";
import { ReviewPanel } from "@/components/moderation/review-panel";
import { ReviewState } from "@/components/moderation/review-state";
import { isUuid } from "@/domain/uuid";
import { requireActor } from "@/platform/sign-in/session";
import { review } from "@/queries/desk/review";
import { queueNeighbours } from "@/queries/desk/review-queue";
import { Decision } from "./decision";
import { ReviewedPost } from "./reviewed-post";

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
  return (
    <DeskPage
      title={
        <a href="/redaktion/freigaben" className="underline underline-offset-4">
          Freigaben
        </a>
      }
      titleAs="p"
      state={<ReviewState {...reviewed} />}
      actions={<ReviewActions neighbours={neighbours} />}
      width="full">
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <ReviewedPost reviewed={reviewed} />
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
          decision={<Decision postId={id} reviewed={reviewed} />}
        />
      </div>
    </DeskPage>
  );
}
