import type { Metadata } from "next";
import { PaperList } from "@/components/consent/paper-list";
import { DeskPage } from "@/components/layout/desk-page";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { paperFacts } from "@/platform/pdf/paper-facts";
import { requireActor } from "@/platform/sign-in/session";

export const metadata: Metadata = { title: "Vordrucke der Einwilligung" };

export default async function Page() {
  const actor = await requireActor();
  return (
    <DeskPage
      title="Vordrucke der Einwilligung"
      actions={<BackLink href="/redaktion/einwilligungen">Zurück zu den Einwilligungen</BackLink>}>
      <div className="grid max-w-3xl gap-6">
        {!actor.jobcenterId ? (
          <p className="measure">
            Jedes Jobcenter druckt eigene Vordrucke aus, mit seinem Kontakt. Melden Sie sich dafür als
            Redaktion eines Jobcenters an.
          </p>
        ) : (await paperFacts(actor.jobcenterId)) ? (
          <PaperList />
        ) : (
          <Notice live={false} kind="warning" title="Es fehlt noch, wer verantwortlich ist">
            Auf den Vordrucken stehen Träger und Anschrift Ihres Jobcenters. Bitte tragen Sie beides zuerst
            auf der{" "}
            <a href="/redaktion/jobcenter" className="text-link">
              Seite Ihres Jobcenters
            </a>{" "}
            ein.
          </Notice>
        )}
      </div>
    </DeskPage>
  );
}
