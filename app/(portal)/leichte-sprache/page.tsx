import type { Metadata } from "next";
import { PortalPage } from "@/components/layout/portal-page";
import { HowToUse, HowToReport, WhatThisIs } from "@/components/campaign/easy-sections";
import { TwinList } from "@/components/post/leichte-sprache/twin-list";
import { LeichteSpracheBadge } from "@/components/post/leichte-sprache/leichte-sprache-badge";
import { EasyParagraph, EasySection } from "@/components/post/leichte-sprache/easy-page";
import { publisher } from "@/platform/publisher";
import { twinList } from "@/queries/portal/twin";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Leichte Sprache",
  alternates: { canonical: "/leichte-sprache" },
  description: "Was dieses Portal ist, wie man es benutzt und was es hier in Leichter Sprache gibt.",
};

/**
 * What a portal must explain in Leichte Sprache: content, use, accessibility, and further information (§ 4
 * BITV 2.0, A-020).
 */
export default async function LeichteSprachePage() {
  const twins = await twinList();
  return (
    <PortalPage>
      <div className="leichte-sprache wrap pt-6 sm:pt-10">
        <p>
          <LeichteSpracheBadge />
        </p>
        <h1 className="mt-4 text-title font-extrabold">Das Portal in Leichter Sprache</h1>
        <WhatThisIs />
        <HowToUse />
        <HowToReport publisher={publisher()} />
        <EasySection id="texte" title="Diese Texte gibt es in Leichter Sprache">
          {twins.length > 0 ? (
            <TwinList twins={twins} />
          ) : (
            <EasyParagraph>
              Im Moment gibt es noch keine Texte in Leichter Sprache. Die Jobcenter schreiben bald welche.
            </EasyParagraph>
          )}
        </EasySection>
        <EasySection id="mehr" title="Gebärden-Sprache">
          <EasyParagraph>
            Viele gehörlose Menschen sprechen mit den Händen. Das nennt man Gebärden-Sprache.
          </EasyParagraph>
          <p>
            <a href="/gebaerdensprache" className="text-link">
              Zur Seite über Gebärden-Sprache
            </a>
          </p>
        </EasySection>
      </div>
    </PortalPage>
  );
}
