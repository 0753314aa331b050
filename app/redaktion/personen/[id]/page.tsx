import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { ExportLinks } from "@/components/data-protection/export-links";
import { PersonConsents } from "@/components/person/person-consents";
import { PersonFacts } from "@/components/person/person-facts";
import { PersonPictures } from "@/components/person/person-pictures";
import { PersonPosts } from "@/components/person/person-posts";
import { BackLink } from "@/components/ui/back-link";
import { isUuid } from "@/domain/uuid";
import { requireActor } from "@/platform/sign-in/session";
import { personOne } from "@/queries/desk/person-one";

// Without the name: titles stand in the history of the browser.
export const metadata: Metadata = { title: "Person" };

export default async function Page({ params }: PageProps<"/redaktion/personen/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const person = isUuid(id) ? await personOne(actor, id) : null;
  if (!person) notFound();
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
        </div>
        <div className="grid gap-6">
          <PersonFacts person={person} />
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
