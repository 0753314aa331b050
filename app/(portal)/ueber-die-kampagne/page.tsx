import type { Metadata } from "next";
import { CampaignText } from "@/components/campaign/text/campaign-text";
import { TextPage } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Über die Kampagne",
  alternates: { canonical: "/ueber-die-kampagne" },
};

export default function CampaignPage() {
  return (
    <PortalPage>
      <TextPage
        title="Über die Kampagne"
        lead="Landkreise und kreisfreie Städte zeigen gemeinsam, was ihre Jobcenter leisten.">
        <CampaignText />
      </TextPage>
    </PortalPage>
  );
}
