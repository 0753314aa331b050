import type { Metadata } from "next";
import { DeskPage } from "@/components/layout/desk-page";
import { PeopleInPublic } from "@/components/report/people-in-public";
import { PersonSearch } from "@/components/report/person-search";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { BackLink } from "@/components/ui/back-link";
import { EmptyState } from "@/components/ui/empty-state";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { peopleInPublic } from "@/queries/desk/people-in-public";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "Widerruf aufnehmen" };

const arrivals = { vollzogen: "Der Widerruf ist vollzogen. Die Person ist im Portal nicht mehr zu sehen." };

/**
 * For a person on the phone, whichever Jobcenter she or he calls (B-026): from the name to the withdrawal in
 * three clicks.
 */
export default async function Page({ searchParams }: PageProps<"/redaktion/meldungen/widerruf">) {
  await requireActor();
  const { q, erledigt } = await searchParams;
  const words = typeof q === "string" ? q.slice(0, 200).trim() : "";
  const { people, isMore } = await peopleInPublic(words);
  return (
    <DeskPage
      title="Widerruf aufnehmen"
      actions={<BackLink href="/redaktion/meldungen">Zurück zu den Meldungen</BackLink>}>
      <div className="grid gap-6">
        <ArrivalNotice title={wordsFor(arrivals, erledigt)} />
        <p>
          Jemand kommt im Portal vor und möchte das nicht mehr? Das nehmen Sie auf, auch für ein anderes
          Jobcenter. Sie brauchen weder einen Grund noch einen Ausweis.
        </p>
        <PersonSearch words={words} />
        {people.length > 0 && <PeopleInPublic {...{ people, isMore }} action={withdraw} />}
        {words !== "" && people.length === 0 && (
          <EmptyState title="Niemand passt dazu">
            Versuchen Sie es mit einem einzelnen Wort aus dem Namen oder dem Titel.
          </EmptyState>
        )}
        <p>
          Nicht zu finden, oder die Person hat ihren Code zur Hand?{" "}
          <a href="/einwilligung-widerrufen" className="text-link">
            Zum Formular im Portal
          </a>
          : Dort geht es mit dem Code sofort, und ohne Code kommt eine Meldung beim zuständigen Jobcenter an.
        </p>
      </div>
    </DeskPage>
  );
}
