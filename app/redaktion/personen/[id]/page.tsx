import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { ErasePerson } from "@/components/person/erase-person";
import { ErasedPerson } from "@/components/person/erased-person";
import { PersonConsents } from "@/components/person/person-consents";
import { PersonCopies } from "@/components/person/person-copies";
import { PersonExport } from "@/components/person/person-export";
import { PersonFacts } from "@/components/person/person-facts";
import { PersonPictures } from "@/components/person/person-pictures";
import { PersonPosts } from "@/components/person/person-posts";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { BackLink } from "@/components/ui/back-link";
import { isUuid } from "@/domain/uuid";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { ProofsOf } from "@/app/redaktion/proofs-of";
import { personCopies } from "@/queries/desk/person-copies";
import { personOne } from "@/queries/desk/person-one";
import { decide, erase } from "./actions";
import { personArrivals } from "./arrivals";
import { Outside } from "./outside";

// Without the name: titles stand in the history of the browser.
export const metadata: Metadata = { title: "Person" };

export default async function Page({ params, searchParams }: PageProps<"/redaktion/personen/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const person = isUuid(id) ? await personOne(actor, id) : null;
  if (!person) notFound();
  const copies = await personCopies(actor, id);
  return (
    <DeskPage
      title={person.name}
      state={person.jobcenter}
      actions={<BackLink href="/redaktion/personen">Zurück zu den Personen</BackLink>}
      width="full">
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-6">
          <ArrivalNotice title={wordsFor(personArrivals, (await searchParams).erledigt)} />
          {person.doneErasure && <ErasedPerson {...person.doneErasure} />}
          <PersonConsents consents={person.consents} />
          <PersonPosts person={person} decide={decide} />
          <PersonPictures pictures={person.pictures} />
          {copies && <PersonCopies copies={copies} />}
          <Outside actor={actor} personId={id} />
        </div>
        <div className="grid gap-6">
          <PersonFacts person={person} />
          {person.pendingErasure && (
            <ErasePerson personId={id} erasure={person.pendingErasure} erase={erase} />
          )}
          <ProofsOf actor={actor} consents={person.consents} />
          {person.mayExport && <PersonExport id={id} />}
        </div>
      </div>
    </DeskPage>
  );
}
