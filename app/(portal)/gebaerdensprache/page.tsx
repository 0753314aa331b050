import type { Metadata } from "next";
import { SignLanguageText } from "@/components/campaign/text/sign-language-text";
import { TextPage } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { publisher } from "@/platform/publisher";
import { signLanguageFilm } from "@/platform/storage/sign-language-film";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Gebärdensprache",
  alternates: { canonical: "/gebaerdensprache" },
  description:
    "Was dieses Portal ist und wie man es benutzt, für Menschen, die in Deutscher " +
    "Gebärdensprache zu Hause sind.",
};

export default async function SignLanguagePage() {
  return (
    <PortalPage>
      <TextPage title="Deutsche Gebärdensprache">
        <SignLanguageText film={await signLanguageFilm()} publisher={publisher()} />
      </TextPage>
    </PortalPage>
  );
}
