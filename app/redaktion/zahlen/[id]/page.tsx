import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TakeBackFigureForm } from "@/components/figure/desk/change-forms";
import { FigureBackground } from "@/components/figure/desk/figure-background";
import { FigureCards } from "@/components/figure/desk/figure-cards";
import { FigureState } from "@/components/figure/desk/figure-state";
import { BackLink } from "@/components/ui/back-link";
import { DeskColumns } from "@/components/layout/desk-columns";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { isUuid } from "@/domain/uuid";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { figureOne } from "@/queries/desk/figure-one";
import { figureArrivals } from "@/app/redaktion/zahlen/arrivals";
import { correct, takeBack } from "./actions";

export const metadata: Metadata = { title: "Wert" };

export default async function Page({ params, searchParams }: PageProps<"/redaktion/zahlen/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const shown = isUuid(id) ? await figureOne(actor, id) : null;
  if (!shown) notFound();
  const { figure, indicator, label, scopeName } = shown;
  const { erledigt } = await searchParams;
  const isOver = figure.takenBackAt !== null;
  return (
    <DeskPage
      title={label}
      state={<FigureState isOver={isOver} scopeName={scopeName} />}
      actions={<BackLink href="/redaktion/zahlen">Zurück zu den Zahlen</BackLink>}
      width="full">
      <DeskColumns
        main={
          <>
            <ArrivalNotice title={wordsFor(figureArrivals, erledigt)} />
            <FigureCards
              figure={figure}
              unit={indicator.unit}
              href={isOver ? null : `/zahlen/${indicator.slug}`}
              correct={shown.mayEnter ? correct : null}
            />
          </>
        }
        aside={
          <>
            <FigureBackground
              {...shown}
              unit={indicator.unit}
              canOpen={actor.jobcenterId !== null && actor.jobcenterId === figure.jobcenterId}
            />
            {shown.mayEnter && <TakeBackFigureForm figureId={figure.id} action={takeBack} />}
          </>
        }
      />
    </DeskPage>
  );
}
