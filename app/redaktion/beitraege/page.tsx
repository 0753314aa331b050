import type { Metadata } from "next";
import { DeskPage } from "@/components/layout/desk-page";
import { PostFilter } from "@/components/post/editor/list/post-filter";
import { PostTable } from "@/components/post/editor/list/post-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { Pagination } from "@/components/ui/pagination";
import { postsCountedTo } from "@/domain/post/counted-posts";
import { postKinds } from "@/domain/post/kind";
import { coverageWords } from "@/domain/post/leichte-sprache";
import { wordsFor } from "@/domain/words-for";
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
  const isOwn = actor.jobcenterId !== null;
  const coverage = actor.jobcenterId ? await twinCoverage(actor.jobcenterId) : null;
  const isFiltered = words !== "" || state !== undefined || kind !== undefined;
  const create = isOwn && <LinkButton href="/redaktion/beitraege/neu">Neuer Beitrag</LinkButton>;
  const shared = isOwn && (
    <LinkButton look="secondary" href="/redaktion/beitraege/mitveranstaltung">
      Gemeinsame Aktionen
    </LinkButton>
  );
  const arrival = wordsFor(arrivals, erledigt);
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
      actions={
        <>
          {create}
          {shared}
        </>
      }
      width="full">
      <div className="grid gap-6">
        <ArrivalNotice title={arrival} />
        {(list.total > 0 || isFiltered) && (
          <PostFilter words={words} state={state ?? ""} kind={kind ?? ""} hasDrafts={isOwn} />
        )}
        {list.total > 0 ? (
          <PostTable entries={list.entries} showsJobcenter={!isOwn} />
        ) : isFiltered ? (
          <EmptyState
            title="Kein Beitrag passt dazu"
            action={
              <LinkButton look="secondary" href="/redaktion/beitraege">
                Alle Beiträge zeigen
              </LinkButton>
            }>
            <p>Versuchen Sie es mit einem anderen Wort oder einem anderen Stand.</p>
          </EmptyState>
        ) : (
          <EmptyState title="Noch keine Beiträge" action={create}>
            <p>
              {isOwn
                ? "Schreiben Sie Ihren ersten: eine Geschichte, eine Aktion, eine Pressemitteilung. Sie können jederzeit unterbrechen."
                : "Sobald ein Jobcenter etwas einreicht, steht es hier."}
            </p>
          </EmptyState>
        )}
        <Pagination page={list.page} pages={list.pages} href={page} />
        {list.total > mostCounted && list.page === list.pages && (
          <p className="text-ink-2">
            Weiter zählen wir nicht. Mit einem Wort, einer Art oder einem Stand wird die Liste kürzer.
          </p>
        )}
      </div>
    </DeskPage>
  );
}
