import { notFound, permanentRedirect } from "next/navigation";
import { isOpen } from "@/domain/consent/channel-outputs";
import { postPdf } from "@/platform/pdf/post-pdf";
import { CannotRender } from "@/platform/pdf/renderer";
import { cannotRenderAnswer, goneAnswer, pdfAnswer } from "@/platform/pdf/pdf-answer";
import { postPage } from "@/queries/portal/post-page";
import { postAddress } from "@/queries/portal/post-address";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ jobcenter: string; beitrag: string }> };

/** 410 where a person shown did not agree to it (B-022), and for a post that was taken off (B-029). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { jobcenter, beitrag } = await params;
  const shown = await postPage(jobcenter, beitrag);
  if (shown) return isOpen("pdf", shown.channels) ? await pdfOf(shown, beitrag) : goneAnswer();
  const address = await postAddress(jobcenter, beitrag);
  if (address?.answer === "gone") return goneAnswer();
  if (address?.answer === "moved") permanentRedirect(`/jobcenter/${jobcenter}/${address.slug}/pdf`);
  notFound();
}

async function pdfOf(
  shown: NonNullable<Awaited<ReturnType<typeof postPage>>>,
  slug: string,
): Promise<Response> {
  try {
    return pdfAnswer(await postPdf(shown), slug);
  } catch (error) {
    if (error instanceof CannotRender) return cannotRenderAnswer(error, shown.address ?? "/");
    throw error;
  }
}
