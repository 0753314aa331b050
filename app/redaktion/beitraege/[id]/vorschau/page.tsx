import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { CropPreview } from "@/components/post/crop-preview";
import { PostView } from "@/components/post/post-view";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { isUuid } from "@/domain/uuid";
import { kindNames } from "@/domain/wording";
import { requireActor } from "@/platform/sign-in/session";
import { postEditor } from "@/queries/desk/post-editor";
import { shownRevision } from "@/queries/desk/shown-revision";

export async function generateMetadata({
  params,
}: PageProps<"/redaktion/beitraege/[id]/vorschau">): Promise<Metadata> {
  const { id } = await params;
  const post = isUuid(id) ? await postEditor(await requireActor(), id) : null;
  return { title: post?.manuscript.title ? `Vorschau: ${post.manuscript.title}` : "Vorschau" };
}

export default async function Page({ params }: PageProps<"/redaktion/beitraege/[id]/vorschau">) {
  const actor = await requireActor();
  const { id } = await params;
  if (!isUuid(id)) notFound();
  const post = await postEditor(actor, id);
  if (!post) notFound();
  const { kind, revision } = post;
  const shown = await shownRevision(revision.id);
  return (
    <DeskPage
      title={`Vorschau: ${kindNames[kind]}`}
      titleAs="p"
      width="full"
      state={<Badge tone="sun">Vorschau, nicht öffentlich</Badge>}
      actions={
        <LinkButton look="secondary" href={`/redaktion/beitraege/${id}`}>
          Zurück zum Beitrag
        </LinkButton>
      }>
      <div className="rounded-card border border-dashed border-edge bg-paper px-5 py-8 sm:px-10">
        <PostView shown={shown} />
        <CropPreview shown={shown} />
      </div>
    </DeskPage>
  );
}
