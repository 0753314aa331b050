import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceText } from "@/components/post/editor/leichte-sprache/source-text";
import { OriginalLine, TwinLine } from "@/components/post/editor/leichte-sprache/twin-line";
import { PostEditor } from "@/components/post/editor/post-editor";
import { FurtherSteps } from "@/components/post/editor/read/further-steps";
import { PostAtRest } from "@/components/post/editor/read/post-at-rest";
import { PublicNotice } from "@/components/post/editor/read/public-notice";
import { HostsAtRest } from "@/components/post/hosting/hosts-at-rest";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { berlinDay } from "@/domain/date-words";
import { isUuid } from "@/domain/uuid";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { hostChoice } from "@/queries/desk/jobcenter-choice";
import { postEditor } from "@/queries/desk/post-editor";
import { shownRevision } from "@/queries/desk/shown-revision";
import { originalOf, twinOfPost } from "@/queries/desk/twin";
import { arrivals } from "@/app/redaktion/beitraege/arrivals";
import {
  confirmPerson,
  discard,
  endHosting,
  invite,
  makeTwin,
  namePeople,
  restore,
  retract,
  submit,
  unpublish,
} from "./actions";

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
  const arrival = wordsFor(arrivals, erledigt);
  const { leichteSprache } = post.manuscript;
  const original = post.twinOf && leichteSprache ? await originalOf(post.twinOf) : null;
  const own = post.twinOf ? null : await twinOfPost(actor, post);
  const notices = (
    <>
      {original && leichteSprache && <OriginalLine original={original} madeFrom={leichteSprache.madeFrom} />}
      {own && <TwinLine postId={id} twin={own.twin} create={own.mayCreate ? makeTwin : undefined} />}
      {/* No message when the state has changed again meanwhile. */}
      <ArrivalNotice
        title={erledigt === "eingereicht" && post.revision.state !== "submitted" ? undefined : arrival}
      />
      <PublicNotice {...post} isApproved={post.revision.state === "approved"} />
    </>
  );
  const { revision } = post;
  const further = {
    unpublish: post.mayUnpublish ? unpublish : undefined,
    discard: post.mayWrite && revision.state === "draft" ? discard : undefined,
  };
  const mayInvite = post.mayWrite && post.kind === "veranstaltung" && post.twinOf === null;
  const hostChoices = mayInvite ? await hostChoice(post.jobcenterId) : [];
  const atRest = (
    <>
      {mayInvite && (
        <HostsAtRest
          postId={id}
          hosts={post.situation.hosts}
          choices={hostChoices}
          invite={invite}
          remove={endHosting}
        />
      )}
      <FurtherSteps
        postId={id}
        version={revision.version}
        revisionNumber={revision.number}
        unpublish={further.unpublish}
      />
    </>
  );
  if (!post.mayWrite || revision.state === "submitted") {
    return (
      <PostAtRest
        post={post}
        shown={await shownRevision(revision.id)}
        notices={notices}
        further={atRest}
        retract={retract}
      />
    );
  }
  return (
    <PostEditor
      accountId={actor.accountId}
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
        confirmPerson,
        ...further,
        ...(mayInvite && { inviteHost: invite, removeHost: endHosting }),
      }}
      notices={notices}
    />
  );
}
