import type { Metadata } from "next";
import { DeskPage } from "@/components/layout/desk-page";
import { kindNamesFor, ReportFilter } from "@/components/report/report-filter";
import { ReportTable } from "@/components/report/report-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { berlinDay } from "@/domain/date-words";
import { reportKinds, reportStates } from "@/domain/report/report";
import { requireActor } from "@/platform/sign-in/session";
import { reportList, unattendedBarriers } from "@/queries/desk/report-list";

export const metadata: Metadata = { title: "Meldungen" };

export default async function ReportsPage({ searchParams }: PageProps<"/redaktion/meldungen">) {
  const actor = await requireActor();
  const { stand = "open", art, seite } = await searchParams;
  const state = (["open", ...reportStates] as const).find((known) => known === stand);
  const kind = reportKinds.find((known) => known === art);
  const [list, unattended] = await Promise.all([
    reportList(actor, { state, kind, page: Number(seite) || 1 }),
    unattendedBarriers(actor),
  ]);
  const isFiltered = kind !== undefined || (state !== undefined && state !== "open");
  return (
    <DeskPage
      title="Meldungen"
      state={list.total === 1 ? "Eine Meldung" : `${list.total} Meldungen`}
      width="full">
      <div className="grid gap-6">
        {unattended > 0 && (
          <Notice
            kind="problem"
            title={
              unattended === 1
                ? "Eine Barrieremeldung liest niemand"
                : `${unattended} Barrieremeldungen liest niemand`
            }
            live={false}>
            Benennen Sie unter „Konten“ bei einer Person „Ansprechperson Barrierefreiheit“. Nur solche
            Personen dürfen diese Meldungen öffnen.
          </Notice>
        )}
        <ReportFilter
          state={state ?? ""}
          kind={kind ?? ""}
          kinds={kindNamesFor(actor.isAccessibilityContact === true)}
        />
        {list.total > 0 ? (
          <ReportTable
            entries={list.entries}
            today={berlinDay(new Date())}
            showsJobcenter={actor.jobcenterId === null}
          />
        ) : (
          <EmptyState
            title={isFiltered ? "Keine Meldung passt dazu" : "Nichts ist offen"}
            action={
              <LinkButton look="secondary" href="/redaktion/meldungen?stand=">
                Alle Meldungen zeigen
              </LinkButton>
            }>
            <p>
              Was Leserinnen und Leser über „Fehler melden“ und „Barriere melden“ schreiben, steht hier, mit
              einer Frist für die Antwort.
            </p>
          </EmptyState>
        )}
        <Pagination
          page={list.page}
          pages={list.pages}
          href={(page) =>
            `/redaktion/meldungen?${new URLSearchParams({ stand: state ?? "", art: kind ?? "", seite: String(page) })}`
          }
        />
      </div>
    </DeskPage>
  );
}
