import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/ui/back-link";
import { DeskPage } from "@/components/layout/desk-page";
import { ReportFacts, ReportWords } from "@/components/report/report-facts";
import { ReportSteps } from "@/components/report/report-steps";
import { WithdrawalSteps } from "@/components/report/withdrawal-steps";
import { reportStateTones } from "@/components/report/report-words";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { Badge } from "@/components/ui/badge";
import { berlinDay } from "@/domain/date-words";
import { reportKindNames, reportStateNames } from "@/domain/wording";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { ProofsOf } from "@/app/redaktion/proofs-of";
import { reportOne } from "@/queries/desk/report-one";
import { reportArrivals } from "./arrivals";
import { answer, carryOut, close, confirm, refuse, showAgain, take } from "./actions";

export const metadata: Metadata = { title: "Meldung" };

export default async function ReportPage({ params, searchParams }: PageProps<"/redaktion/meldungen/[id]">) {
  const actor = await requireActor();
  const shown = await reportOne(actor, (await params).id);
  if (!shown) notFound();
  const { report } = shown;
  return (
    <DeskPage
      title={
        <>
          {reportKindNames[report.kind]} <span className="whitespace-nowrap">{report.number}</span>
        </>
      }
      state={<Badge tone={reportStateTones[report.state]}>{reportStateNames[report.state]}</Badge>}
      actions={<BackLink href="/redaktion/meldungen">Zurück zu den Meldungen</BackLink>}>
      <div className="grid gap-6">
        <ArrivalNotice title={wordsFor(reportArrivals, (await searchParams).erledigt)} />
        <ReportFacts {...shown} today={berlinDay(new Date())} />
        <ReportWords report={report} />
        {report.kind === "withdrawal" && report.state !== "done" && (
          <WithdrawalSteps
            {...shown.withdrawal}
            reportId={report.id}
            refusedBecause={report.refusedBecause}
            mayHandle={shown.mayHandle}
            mayConfirmRefusal={shown.mayConfirmRefusal}
            actions={{ carryOut, showAgain, refuse, confirmRefusal: confirm }}
          />
        )}
        <ProofsOf actor={actor} consents={shown.withdrawal.consents} />
        {shown.mayHandle && <ReportSteps report={report} actions={{ take, answer, close }} />}
      </div>
    </DeskPage>
  );
}
