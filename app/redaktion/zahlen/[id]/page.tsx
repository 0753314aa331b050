import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectFigureForm, TakeBackFigureForm } from "@/components/figure/desk/change-forms";
import { EarlierValues, FigureFacts, FigureUses } from "@/components/figure/desk/figure-facts";
import { BackLink } from "@/components/ui/back-link";
import { DeskPage } from "@/components/layout/desk-page";
import { HistoryList } from "@/components/moderation/history-list";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { germanNumber } from "@/domain/date-words";
import type { Qualifier } from "@/domain/figure/figure";
import { typedSourceDate } from "@/domain/figure/new-figure";
import { isUuid } from "@/domain/uuid";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { figureOne } from "@/queries/desk/figure-one";
import { correct, takeBack } from "./actions";

export const metadata: Metadata = { title: "Wert" };

const done: Record<string, string> = {
  eingetragen: "Der Wert ist veröffentlicht.",
  korrigiert:
    "Die Korrektur ist veröffentlicht. Beiträge, die diesen Wert zeigen, zeigen ab sofort den neuen.",
};

export default async function Page({ params, searchParams }: PageProps<"/redaktion/zahlen/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const shown = isUuid(id) ? await figureOne(actor, id) : null;
  if (!shown) notFound();
  const { figure, indicator, label, place } = shown;
  const { erledigt } = await searchParams;
  const isOver = figure.takenBackAt !== null;
  const typed = {
    ...figure,
    value: germanNumber(figure.value),
    qualifier: figure.qualifier as Qualifier,
    periodFrom: figure.periodFrom ?? "",
    periodTo: figure.periodTo ?? "",
    sourceDate: typedSourceDate(figure.sourceDate),
  };
  return (
    <DeskPage
      title={label}
      state={
        <>
          <Badge tone={isOver ? "neutral" : "vorort"}>{isOver ? "Zurückgenommen" : "Veröffentlicht"}</Badge>
          {place}
        </>
      }
      actions={<BackLink href="/redaktion/zahlen">Zurück zu den Zahlen</BackLink>}
      width="full">
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid gap-6">
          <ArrivalNotice title={wordsFor(done, erledigt)} />
          <Card title="Der Wert">
            <FigureFacts
              figure={figure}
              unit={indicator.unit}
              href={isOver ? null : `/zahlen/${indicator.slug}`}
            />
          </Card>
          {shown.mayEnter && (
            <Card title="Korrigieren">
              <CorrectFigureForm key={figure.id} figureId={figure.id} initial={typed} action={correct} />
            </Card>
          )}
        </div>
        <div className="grid gap-6">
          {shown.earlier.length > 0 && (
            <Card title="Was vorher dort stand">
              <EarlierValues values={shown.earlier} unit={indicator.unit} />
            </Card>
          )}
          <Card title="Beiträge mit diesem Wert">
            <FigureUses
              uses={shown.uses}
              canOpen={actor.jobcenterId !== null && actor.jobcenterId === figure.jobcenterId}
            />
          </Card>
          <Card title="Verlauf">
            <HistoryList entries={shown.history} />
          </Card>
          {shown.mayEnter && <TakeBackFigureForm figureId={figure.id} action={takeBack} />}
        </div>
      </div>
    </DeskPage>
  );
}
