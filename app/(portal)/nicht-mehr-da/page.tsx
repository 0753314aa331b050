import type { Metadata } from "next";
import { LostPage } from "@/components/layout/lost-page";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Beitrag nicht mehr verfügbar",
  robots: { index: false, follow: false, noarchive: true },
};

/** Shown by the proxy, with status 410, at the address of a post that was taken off. */
export default function GonePage() {
  return (
    <LostPage title="Dieser Beitrag ist nicht mehr verfügbar">
      Er wurde vom Netz genommen. Andere Geschichten und Meldungen der Jobcenter können Sie weiterhin lesen.
    </LostPage>
  );
}
