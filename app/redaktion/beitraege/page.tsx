import type { Metadata } from "next";
import { DeskPage } from "@/components/layout/desk-page";
import { CountEnds } from "@/components/post/editor/list/count-ends";
import { NewPostLink, PostListActions } from "@/components/post/editor/list/post-list-actions";
import { NoPosts } from "@/components/post/editor/list/no-posts";
import { PostFilter } from "@/components/post/editor/list/post-filter";
import { PostTable } from "@/components/post/editor/list/post-table";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { Pagination } from "@/components/ui/pagination";
import { postsCountedTo } from "@/domain/post/counted-posts";
import { postKinds } from "@/domain/post/kind";
import { coverageWords } from "@/domain/post/leichte-sprache";
import { wordsFor } from "@/domain/words-for";
import { canAtHome } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { mostCounted, postList, postListStates } from "@/queries/desk/post-list";
import { twinCoverage } from "@/queries/desk/twin";
import { arrivals } from "./arrivals";

export const metadata: Metadata = { title: "Beiträge" };

export default async function Page({ searchParams }: PageProps<"/redaktion/beitraege">) {
  const actor = await requireActor();
  const { q, zustand, art, seite, erledigt } = await searchParams;
  const words = typeof q === "string" ? q.slice(0, 100) : "";
  const state = postListStates.find((known) => known === zustand);
  const kind = postKinds.find((known) => known === art);
  const list = await postList(actor, { words, state, kind, page: Number(seite) || 1 });
  const isOwn = canAtHome(actor, "post.create");
  const coverage = actor.jobcenterId ? await twinCoverage(actor.jobcenterId) : null;
  const isFiltered = words !== "" || state !== undefined || kind !== undefined;
  const page = (number: number) =>
    `/redaktion/beitraege?${new URLSearchParams({ q: words, zustand: state ?? "", art: kind ?? "", seite: String(number) })}`;
  return (
    <DeskPage
      title="Beiträge"
      state={
        <>
          {list.total === 1 ? "Ein Beitrag" : postsCountedTo(mostCounted, list.total)}
          {coverage && coverage.posts > 0 && <span>{coverageWords(coverage)}</span>}
        </>
      }
      actions={isOwn && <PostListActions />}
      width="full">
      <div className="grid gap-6">
        <ArrivalNotice title={wordsFor(arrivals, erledigt)} />
        {(list.total > 0 || isFiltered) && (
          <PostFilter words={words} state={state ?? ""} kind={kind ?? ""} hasDrafts={isOwn} />
        )}
        {list.total > 0 ? (
          <PostTable entries={list.entries} showsJobcenter={!isOwn} />
        ) : (
          <NoPosts isFiltered={isFiltered} isOwn={isOwn} create={isOwn && <NewPostLink />} />
        )}
        <Pagination page={list.page} pages={list.pages} href={page} />
        {list.total > mostCounted && list.page === list.pages && <CountEnds />}
      </div>
    </DeskPage>
  );
}
