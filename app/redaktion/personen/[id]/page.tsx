import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { TakedownProofs } from "@/components/consent/takedown-proofs";
import { ExportLinks } from "@/components/data-protection/export-links";
import { PersonConsents } from "@/components/person/person-consents";
import { PersonCopies } from "@/components/person/person-copies";
import { PersonFacts } from "@/components/person/person-facts";
import { PersonPictures } from "@/components/person/person-pictures";
import { PersonPosts } from "@/components/person/person-posts";
import { BackLink } from "@/components/ui/back-link";
import { isUuid } from "@/domain/uuid";
import { requireActor } from "@/platform/sign-in/session";
import { proofsOf } from "@/queries/desk/takedown-proofs";
import { personCopies } from "@/queries/desk/person-copies";
import { personOne } from "@/queries/desk/person-one";
import { Outside } from "./outside";

// Without the name: titles stand in the history of the browser.
export const metadata: Metadata = { title: "Person" };

export default async function Page({ params }: PageProps<"/redaktion/personen/[id]">) {
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
          <PersonConsents consents={person.consents} />
          <PersonPosts person={person} />
          <PersonPictures pictures={person.pictures} />
          {copies && <PersonCopies copies={copies} />}
          <Outside actor={actor} personId={id} />
        </div>
        <div className="grid gap-6">
          <PersonFacts person={person} />
          <TakedownProofs
            proofs={await proofsOf(
              actor,
              person.consents.map((consent) => consent.id),
            )}
          />
          {person.mayExport && (
            <ExportLinks title="Auskunft" href={`/redaktion/personen/${id}/auskunft`}>
              Alles, was über diese Person gespeichert ist (Artikel 15 DSGVO). Jede Auskunft steht im
              Protokoll.
            </ExportLinks>
          )}
        </div>
      </div>
    </DeskPage>
  );
}
