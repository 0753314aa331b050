import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryTable } from "@/components/figure/desk/entry-table";
import { EntryFilter } from "@/components/figure/desk/entry-filter";
import { NoEntries } from "@/components/figure/desk/no-entries";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { LinkButton } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import { wordsFor } from "@/domain/words-for";
import { mayList } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { figureList, figureOwners, knownIndicators } from "@/queries/desk/figure-list";
import { figureArrivals } from "./arrivals";

export const metadata: Metadata = { title: "Zahlen" };

export default async function Page({ searchParams }: PageProps<"/redaktion/zahlen">) {
  const actor = await requireActor();
  if (!mayList(actor, "figure.read")) notFound();
  const { kennzahl, von, seite, erledigt } = await searchParams;
  const indicators = await knownIndicators();
  const indicator = indicators.find(({ key }) => key === kennzahl)?.key;
  const isOfJobcenter = actor.jobcenterId !== null;
  const of = figureOwners.find((known) => known === von) ?? "dlt";
  const list = await figureList(actor, { indicator, of, page: Number(seite) || 1 });
  const enter = <LinkButton href="/redaktion/zahlen/neu">Wert eintragen</LinkButton>;
  const isFiltered = indicator !== undefined;
  return (
    <DeskPage
      title="Zahlen"
      state={list.total === 1 ? "Ein Wert" : `${list.total} Werte`}
      actions={enter}
      width="full">
      <div className="grid gap-6">
        <ArrivalNotice title={wordsFor(figureArrivals, erledigt)} />
        <EntryFilter indicators={indicators} indicator={indicator} of={isOfJobcenter ? null : of} />
        {list.total > 0 ? (
          <EntryTable entries={list.entries} showsScope={!isOfJobcenter} />
        ) : (
          <NoEntries isFiltered={isFiltered} enter={enter} />
        )}
        <Pagination
          page={list.page}
          pages={list.pages}
          href={(page) =>
            `/redaktion/zahlen?${new URLSearchParams({ kennzahl: indicator ?? "", von: of, seite: String(page) })}`
          }
        />
      </div>
    </DeskPage>
  );
}
