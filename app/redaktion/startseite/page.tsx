import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChosenStories } from "@/components/campaign/start-page/chosen-stories";
import { AllChosen, StoryChoice } from "@/components/campaign/start-page/story-choice";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { mostFeatured } from "@/domain/campaign/start-page";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { startPageDesk } from "@/queries/desk/start-page";
import { feature, unfeature } from "./actions";

export const metadata: Metadata = { title: "Startseite" };

const done = {
  gestellt: "Die Auswahl ist geändert. Leserinnen und Leser sehen sie ab jetzt.",
  genommen: "Die Geschichte steht nicht mehr in der Auswahl. Für die Listen ändert sich nichts.",
};

export default async function StartPageDesk({ searchParams }: PageProps<"/redaktion/startseite">) {
  const actor = await requireActor();
  const { q, erledigt } = await searchParams;
  const words = typeof q === "string" ? q.slice(0, 100) : "";
  const desk = await startPageDesk(actor, words);
  if (!desk) notFound();
  const { chosen, choice } = desk;
  const isFull = chosen.filter(({ gone }) => gone === null).length >= mostFeatured;
  return (
    <DeskPage
      title="Startseite"
      actions={
        <LinkButton href="/" look="secondary">
          Startseite ansehen
        </LinkButton>
      }>
      <div className="grid gap-6">
        <ArrivalNotice title={wordsFor(done, erledigt)} />
        <Card title="Menschen und ihre Wege">
          <ChosenStories stories={chosen} actions={{ feature, unfeature }} />
        </Card>
        <section aria-labelledby="auswahl" className="grid gap-4">
          <h2 id="auswahl" className="text-subhead">
            Geschichte auswählen
          </h2>
          {isFull && <AllChosen />}
          <StoryChoice
            stories={choice}
            words={words}
            position={isFull ? null : Math.min(chosen.length + 1, mostFeatured)}
            feature={feature}
          />
        </section>
      </div>
    </DeskPage>
  );
}
