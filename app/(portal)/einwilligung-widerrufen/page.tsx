import type { Metadata } from "next";
import { ReportFormHere, titleOfForm } from "@/app/(portal)/meldung/report-form-here";
import { EasyWithdrawal } from "@/components/consent/easy-withdrawal";
import { AfterWithdrawal, HowToWithdraw } from "@/components/consent/withdrawal-text";
import { TextPage } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { publisher } from "@/platform/publisher";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: await titleOfForm("Einwilligung widerrufen"),
    alternates: { canonical: "/einwilligung-widerrufen" },
  };
}

/**
 * How a portrayed person withdraws consent (Art. 7 Abs. 3 GDPR, B-025, B-026): as easy as giving it, and
 * without a reason.
 */
export default async function WithdrawPage({ searchParams }: PageProps<"/einwilligung-widerrufen">) {
  return (
    <PortalPage>
      <TextPage
        title="Einwilligung widerrufen"
        lead="Sie kommen in einem Beitrag vor und möchten das nicht mehr? Das geht jederzeit, ohne Gründe, und es kostet nichts.">
        <HowToWithdraw publisher={publisher()} />
        <ReportFormHere kind="withdrawal" adresse={(await searchParams).adresse} />
        <AfterWithdrawal />
      </TextPage>
      <EasyWithdrawal publisher={publisher()} />
    </PortalPage>
  );
}
