import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/ui/back-link";
import { DeskPage } from "@/components/layout/desk-page";
import { EarlierCrops } from "@/components/media/earlier-crops";
import { ErasedPicture } from "@/components/media/erased-picture";
import { LargePicture } from "@/components/media/large-picture";
import { MarkedPeople } from "@/components/media/marked-people";
import { PictureUses } from "@/components/media/picture-uses";
import { PictureWordsCard } from "@/components/media/picture-words-card";
import { RemovePictureForm } from "@/components/media/remove-picture-form";
import { Card } from "@/components/ui/card";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { isUuid } from "@/domain/uuid";
import { wordsFor } from "@/domain/words-for";
import { requireActor } from "@/platform/sign-in/session";
import { mediaPicture } from "@/queries/desk/media-picture";
import { pictureArrivals } from "./arrivals";
import { describe, mark, openWithCrop, remove, unmark } from "./actions";

export const metadata: Metadata = { title: "Bild" };

export default async function Page({ params, searchParams }: PageProps<"/redaktion/medien/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const shown = isUuid(id) ? await mediaPicture(actor, id) : null;
  if (!shown) notFound();
  const { picture } = shown;
  const notice = wordsFor(pictureArrivals, (await searchParams).erledigt);
  return (
    <DeskPage
      title="Bild"
      state={shown.jobcenter}
      actions={<BackLink href="/redaktion/medien">Zurück zu den Medien</BackLink>}
      width="full">
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid gap-4">
          <ArrivalNotice title={notice} />
          {shown.erasedAt ? (
            <ErasedPicture erasedAt={shown.erasedAt} />
          ) : (
            <LargePicture picture={picture} addedAt={shown.addedAt} people={shown.marks.people} />
          )}
        </div>
        <div className="grid gap-6">
          {!shown.erasedAt && (
            <PictureWordsCard picture={picture} action={describe} mayDescribe={shown.mayDescribe} />
          )}
          <MarkedPeople picture={picture} marks={shown.marks} mark={mark} unmark={unmark} />
          <Card title="Verwendet in">
            <PictureUses uses={shown.uses} canOpen={shown.mayDescribe} />
            <EarlierCrops uses={shown.uses} mayTake={shown.mayDescribe} take={openWithCrop} />
          </Card>
          {shown.mayRemove && <RemovePictureForm id={picture.id} action={remove} />}
        </div>
      </div>
    </DeskPage>
  );
}
