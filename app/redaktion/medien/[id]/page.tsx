import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/layout/desk-page";
import { PictureForm } from "@/components/media/picture-form";
import { PictureUses } from "@/components/media/picture-uses";
import { RemovePictureForm } from "@/components/media/remove-picture-form";
import { Picture } from "@/components/post/picture";
import { Card } from "@/components/ui/card";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { germanNumber, longDay } from "@/domain/date-words";
import { isUuid } from "@/domain/uuid";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { mediaPicture } from "@/queries/desk/media-picture";
import { describe, remove } from "./actions";

export const metadata: Metadata = { title: "Bild" };

const done: Record<string, string> = {
  hochgeladen: "Das Bild ist hochgeladen und kann in Beiträgen verwendet werden.",
  gespeichert: "Die Angaben sind gespeichert.",
};

export default async function Page({ params, searchParams }: PageProps<"/redaktion/medien/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const shown = isUuid(id) ? await mediaPicture(actor, id) : null;
  if (!shown) notFound();
  const { picture } = shown;
  const { erledigt } = await searchParams;
  const notice = wordsFor(done, erledigt);
  return (
    <DeskPage
      title="Bild"
      state={shown.jobcenter}
      actions={
        <a href="/redaktion/medien" className="text-link">
          Zurück zu den Medien
        </a>
      }
      width="full">
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid gap-4">
          <ArrivalNotice title={notice} />
          <Picture
            picture={picture}
            altText={picture.altText ?? ""}
            sizes="(min-width: 80rem) 50rem, 100vw"
            isFirst
            className="max-h-[70vh] w-auto rounded-card"
          />
          <p className="text-note text-ink-2">
            {germanNumber(picture.width)} × {germanNumber(picture.height)} Pixel, hochgeladen am{" "}
            {longDay(shown.addedAt)}. Ort, Kamera und andere Angaben der Datei sind entfernt.
          </p>
        </div>
        <div className="grid gap-6">
          <Card title="Angaben">
            <p className="measure mb-4 text-note text-ink-2">
              Sie werden vorgeschlagen, wenn das Bild in einen Beitrag kommt. Beiträge, die es schon zeigen,
              behalten ihre Angaben.
            </p>
            {shown.mayDescribe ? (
              <PictureForm picture={picture} action={describe} />
            ) : (
              <p>
                {picture.altText || "Ohne Bildbeschreibung"} · {picture.credit}
              </p>
            )}
          </Card>
          <Card title="Verwendet in">
            <PictureUses uses={shown.uses} canOpen={shown.mayDescribe} />
          </Card>
          {shown.mayRemove && <RemovePictureForm id={picture.id} action={remove} />}
        </div>
      </div>
    </DeskPage>
  );
}
