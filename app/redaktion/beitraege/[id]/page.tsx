import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isUuid } from "@/domain/uuid";
import { requireActor } from "@/platform/sign-in/session";
import { usesOfPost } from "@/queries/desk/external-uses";
import { agreementOf } from "@/queries/desk/agreement";
import { postEditor } from "@/queries/desk/post-editor";
import { hostChoice } from "@/queries/desk/jobcenter-choice";
import { shownRevision } from "@/queries/desk/shown-revision";
import { originalOf, twinOfPost } from "@/queries/desk/twin";
import { Draft } from "./draft";
import { PostNotices } from "./post-notices";
import { Resting } from "./resting";

export async function generateMetadata({
  params,
}: PageProps<"/redaktion/beitraege/[id]">): Promise<Metadata> {
  const { id } = await params;
  if (!isUuid(id)) return {};
  const post = await postEditor(await requireActor(), id);
  return post ? { title: post.manuscript.title || "Neuer Beitrag" } : {};
}

export default async function Page({ params, searchParams }: PageProps<"/redaktion/beitraege/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  if (!isUuid(id)) notFound();
  const post = await postEditor(actor, id);
  if (!post) notFound();
  const { erledigt } = await searchParams;
  const original = post.twinOf && post.manuscript.leichteSprache ? await originalOf(post.twinOf) : null;
  const own = post.twinOf ? null : await twinOfPost(actor, post);
  const uses = await usesOfPost(actor, id);
  const agreement = await agreementOf(post.jobcenterId);
  const notices = <PostNotices {...{ post, original, own, uses, agreement }} arrival={erledigt} />;
  const mayInvite = post.mayWrite && post.kind === "veranstaltung" && post.twinOf === null;
  const hostChoices = mayInvite ? await hostChoice(post.jobcenterId) : [];
  const common = { post, mayInvite, hostChoices, notices };
  if (!post.mayWrite || post.revision.state === "submitted") {
    return <Resting {...common} shown={await shownRevision(post.revision.id)} />;
  }
  return <Draft {...common} accountId={actor.accountId} original={original} />;
}
