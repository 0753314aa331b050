import type { Metadata } from "next";
import { DataProtectionText } from "@/components/campaign/text/data-protection-text";
import { TextPage } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { publisher } from "@/platform/publisher";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Datenschutz", alternates: { canonical: "/datenschutz" } };

export default function DataProtectionPage() {
  return (
    <PortalPage>
      <TextPage
        title="Datenschutz"
        lead="Lesen können Sie hier, ohne dass wir Sie wiedererkennen: ohne Cookies, ohne Zählpixel, ohne Inhalte fremder Anbieter.">
        <DataProtectionText publisher={publisher()} />
      </TextPage>
    </PortalPage>
  );
}
