import { notFound, permanentRedirect } from "next/navigation";
import { isOpen } from "@/domain/consent/channel-outputs";
import { CannotRender } from "@/platform/pdf/renderer";
import { cannotRenderAnswer, goneAnswer, sharePictureAnswer } from "@/platform/pdf/pdf-answer";
import { sharePicture } from "@/platform/pdf/share-picture";
import { postPage } from "@/queries/portal/post-page";
import { postAddress } from "@/queries/portal/post-address";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ jobcenter: string; beitrag: string }> };

/** 410 also where the people of the post closed social networks: these then forget their copy of the picture. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { jobcenter, beitrag } = await params;
  const shown = await postPage(jobcenter, beitrag);
  if (shown && !isOpen("sharePicture", shown.channels)) return goneAnswer();
  if (shown) {
    return sharePicture(shown).then(sharePictureAnswer, (error: unknown) => {
      if (error instanceof CannotRender) return cannotRenderAnswer(error, shown.address ?? "/");
      throw error;
    });
  }
  const address = await postAddress(jobcenter, beitrag);
  if (address?.answer === "gone") return goneAnswer();
  if (address?.answer === "moved") permanentRedirect(`/jobcenter/${jobcenter}/${address.slug}/teilen.png`);
  notFound();
}
