import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentHealthCards } from "@/components/data-protection/consent-health-cards";
import { DataProtectionDownloads } from "@/components/data-protection/data-protection-downloads";
import { DataProtectionLinks } from "@/components/data-protection/data-protection-links";
import { JobcenterHealthTable } from "@/components/data-protection/jobcenter-health-table";
import { RetentionSection } from "@/components/data-protection/retention-section";
import { DeskPage } from "@/components/layout/desk-page";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { mayListAll } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { dataProtection } from "@/queries/desk/data-protection";
import { retentionState } from "@/queries/desk/retention-state";

export const metadata: Metadata = { title: "Datenschutz" };

export default async function Page({ searchParams }: PageProps<"/redaktion/datenschutz">) {
  const actor = await requireActor();
  const shown = await dataProtection(actor, Number((await searchParams).seite) || 1);
  if (!shown) notFound();
  const retention = await retentionState(actor);
  const late = retention.filter(({ overdue }) => overdue !== null && overdue > 0);
  const seesAll = mayListAll(actor, "dataProtection.read");
  return (
    <DeskPage
      title="Datenschutz"
      state={seesAll ? "Alle Jobcenter" : shown.jobcenters[0]?.jobcenter}
      width="full">
      <div className="grid gap-8">
        {late.length > 0 && (
          <Notice
            kind="problem"
            title="Etwas ist noch nicht gelöscht, obwohl die Frist vorbei ist"
            live={false}>
            <p>{late.map(({ what }) => what).join("; ")}. Bitte geben Sie der Technik Bescheid.</p>
          </Notice>
        )}
        <section aria-labelledby="einwilligungen" className="grid gap-4">
          <h2 id="einwilligungen" className="text-head">
            Einwilligungen
          </h2>
          <ConsentHealthCards all={shown.all} />
          <DataProtectionLinks />
        </section>
        {seesAll && (
          <section aria-labelledby="jobcenter" className="grid gap-4">
            <h2 id="jobcenter" className="text-head">
              Je Jobcenter
            </h2>
            <JobcenterHealthTable rows={shown.jobcenters} />
            <Pagination page={shown.page} pages={shown.pages} href={(page) => `?seite=${page}#jobcenter`} />
          </section>
        )}
        <RetentionSection rows={retention} />
        <DataProtectionDownloads />
      </div>
    </DeskPage>
  );
}
