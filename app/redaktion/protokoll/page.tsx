import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HistoryFilter } from "@/components/history/history-filter";
import { HistoryTable } from "@/components/history/history-table";
import { DeskPage } from "@/components/layout/desk-page";
import { LinkButton } from "@/components/ui/button";
import { mayList, mayListAll } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { historyList } from "@/queries/desk/history-list";
import { jobcenterChoice } from "@/queries/desk/jobcenter-choice";
import { historyWishes, olderEntries } from "./history-wishes";

export const metadata: Metadata = { title: "Protokoll" };

export default async function HistoryPage({ searchParams }: PageProps<"/redaktion/protokoll">) {
  const actor = await requireActor();
  if (!mayList(actor, "history.read")) notFound();
  const wishes = historyWishes.parse(await searchParams);
  const { was, haus: jobcenterId, vor } = wishes;
  const { entries, next } = await historyList(actor, { type: was, jobcenterId, before: vor });
  const seesAll = mayListAll(actor, "history.read");
  const older = next === null ? null : olderEntries(wishes, next);
  return (
    <DeskPage title="Protokoll">
      <div className="grid gap-6">
        <p className="max-w-prose text-ink-2">
          Wer wann was getan hat. Einträge lassen sich nicht ändern und nicht löschen. Sie nennen Vorgänge,
          keine Inhalte.
        </p>
        <HistoryFilter
          type={was ?? ""}
          jobcenter={jobcenterId ?? ""}
          choice={seesAll ? await jobcenterChoice() : undefined}
        />
        <HistoryTable entries={entries} actor={actor} showJobcenter={seesAll} />
        {older && (
          <p>
            <LinkButton look="secondary" href={older}>
              Ältere Einträge
            </LinkButton>
          </p>
        )}
      </div>
    </DeskPage>
  );
}
