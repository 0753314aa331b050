import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { ReceiptSearch, ReceiptView } from "@/components/report/receipt";
import { reportReceipt } from "@/queries/portal/report-receipt";

export const dynamic = "force-dynamic";

type Props = PageProps<"/meldung">;

const numberIn = async (searchParams: Props["searchParams"]) => {
  const { nummer } = await searchParams;
  return typeof nummer === "string" ? nummer.slice(0, 40) : "";
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const receipt = await reportReceipt(await numberIn(searchParams));
  return {
    title: receipt ? `Ihre Meldung ${receipt.number}` : "Stand einer Meldung",
    robots: { index: false },
  };
}

export default async function ReceiptPage({ searchParams }: Props) {
  const typed = await numberIn(searchParams);
  const receipt = await reportReceipt(typed);
  return (
    <PortalPage>
      <div className="wrap">
        {receipt ? (
          <>
            <PageHead
              title={receipt.state === "received" ? "Ihre Meldung ist eingegangen" : "Ihre Meldung"}
            />
            <ReceiptView receipt={receipt} />
          </>
        ) : (
          <>
            <PageHead title="Stand einer Meldung">
              Mit Ihrer Nummer sehen Sie, wie weit wir sind und was wir antworten.
            </PageHead>
            <ReceiptSearch typed={typed} />
          </>
        )}
      </div>
    </PortalPage>
  );
}
