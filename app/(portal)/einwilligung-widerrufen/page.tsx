import type { Metadata } from "next";
import { pageItIsAbout, titleOfForm } from "@/app/(portal)/meldung/report-form-here";
import { EasyWithdrawal } from "@/components/consent/easy-withdrawal";
import { WithdrawWithCode } from "@/components/consent/withdrawal-by-code";
import { AfterWithdrawal } from "@/components/consent/withdrawal-text";
import { TextPage } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { readCodeTicket } from "@/platform/form/code-ticket";
import { answerToReader } from "@/platform/form/form-action";
import { keptFormKey } from "@/platform/form/form-key";
import { publisher } from "@/platform/publisher";
import { ownConsent } from "@/queries/portal/withdrawal";
import { withdraw } from "./actions";
import { WaysToWithdraw } from "./ways-to-withdraw";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: await titleOfForm("Einwilligung widerrufen"),
    alternates: { canonical: "/einwilligung-widerrufen" },
  };
}

const textOf = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

/**
 * Where a portrayed person withdraws consent (Art. 7 Abs. 3 GDPR, B-025, B-026): as easy as giving it, and
 * without a reason. With the code it holds at once; without it, a post that is clearly meant is hidden until
 * somebody decides.
 */
export default async function WithdrawPage({ searchParams }: PageProps<"/einwilligung-widerrufen">) {
  const { adresse, code, vorgang } = await searchParams;
  const answer = await answerToReader();
  const ticket = textOf(vorgang);
  const codeHash = ticket && readCodeTicket(ticket);
  const consent = codeHash ? await ownConsent(codeHash) : null;
  const formKey = keptFormKey(answer.values.formKey);
  return (
    <PortalPage>
      <TextPage
        title="Einwilligung widerrufen"
        lead="Sie kommen in einem Beitrag vor und möchten das nicht mehr? Das geht jederzeit, ohne Gründe, und es kostet nichts.">
        {consent ? (
          <WithdrawWithCode {...{ consent, ticket, formKey, answer }} action={withdraw} />
        ) : (
          <WaysToWithdraw
            answer={answer}
            formKey={formKey}
            code={textOf(code).slice(0, 60)}
            page={await pageItIsAbout(adresse)}
          />
        )}
        <AfterWithdrawal />
      </TextPage>
      <EasyWithdrawal publisher={publisher()} />
    </PortalPage>
  );
}
