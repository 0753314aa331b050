import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { change } from "@/app/redaktion/aktionswochen/actions";
import { WeekDetails } from "@/components/campaign/week-details";
import { WeekForm } from "@/components/campaign/week-form";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { LinkButton } from "@/components/ui/button";
import { isUuid } from "@/domain/uuid";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { weekOne } from "@/queries/desk/aktionswochen";

const arrivals = {
  angelegt: "Die Aktionswoche ist angelegt. Die Jobcenter können ab jetzt Aktionen dafür eintragen.",
  geaendert: "Die Änderungen sind gespeichert.",
};

async function weekAt(id: string) {
  return isUuid(id) ? weekOne(await requireActor(), id) : null;
}

export async function generateMetadata({
  params,
}: PageProps<"/redaktion/aktionswochen/[id]">): Promise<Metadata> {
  return { title: (await weekAt((await params).id))?.week.title ?? "Aktionswoche" };
}

export default async function WeekPage({ params, searchParams }: PageProps<"/redaktion/aktionswochen/[id]">) {
  const found = await weekAt((await params).id);
  if (!found) notFound();
  const { week, mayEdit } = found;
  return (
    <DeskPage
      title={week.title}
      actions={
        <>
          <LinkButton look="secondary" href={`/aktionswoche/${week.slug}`}>
            Im Portal ansehen
          </LinkButton>
          <LinkButton look="secondary" href="/redaktion/aktionswochen">
            Alle Aktionswochen
          </LinkButton>
        </>
      }>
      <div className="grid gap-8">
        <ArrivalNotice title={wordsFor(arrivals, (await searchParams).erledigt)} />
        <WeekDetails {...found}>
          {mayEdit && <WeekForm action={change} week={week} weekId={week.id} />}
        </WeekDetails>
      </div>
    </DeskPage>
  );
}
