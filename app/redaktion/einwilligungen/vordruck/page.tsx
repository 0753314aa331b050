import type { Metadata } from "next";
import { ConsentSheet } from "@/components/consent/consent-sheet";
import { BackLink } from "@/components/ui/back-link";
import { DeskPage } from "@/components/layout/desk-page";
import { currentWording } from "@/domain/consent/wording";
import { requireAccount } from "@/platform/sign-in/session";

export const metadata: Metadata = { title: "Vordruck der Einwilligung" };

export default async function Page() {
  const { jobcenterName } = await requireAccount();
  return (
    <DeskPage
      title="Vordruck der Einwilligung"
      actions={<BackLink href="/redaktion/einwilligungen">Zurück zu den Einwilligungen</BackLink>}>
      <p className="measure mb-6 print:hidden">
        Drucken Sie diese Seite aus. Auf dem Papier stehen nur die Erklärung und die Felder zum Ausfüllen.
      </p>
      <ConsentSheet
        wording={currentWording}
        jobcenter={jobcenterName ? `Jobcenter ${jobcenterName}` : "Deutscher Landkreistag"}
      />
    </DeskPage>
  );
}
