import type { Metadata } from "next";
import { DeskPage } from "@/components/layout/desk-page";
import { NoReports } from "@/components/report/no-reports";
import { kindNamesFor, ReportFilter } from "@/components/report/report-filter";
import { ReportTable } from "@/components/report/report-table";
import { UnattendedBarriers } from "@/components/report/unattended-barriers";
import { WithdrawalByPhone } from "@/components/report/withdrawal-by-phone";
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
        <WithdrawalByPhone />
        <UnattendedBarriers count={unattended} />
        <ReportFilter state={state ?? ""} kind={kind ?? ""} kinds={kindNamesFor(actor)} />
        {list.total > 0 ? (
          <ReportTable
            entries={list.entries}
            today={berlinDay(new Date())}
            showsJobcenter={actor.jobcenterId === null}
          />
        ) : (
          <NoReports isFiltered={isFiltered} />
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
