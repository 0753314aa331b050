// A form or an information sheet of the own Jobcenter as PDF.
import { notFound } from "next/navigation";
import { formLanguages, paperKinds } from "@/domain/consent/paper/languages";
import { paperPdf } from "@/platform/pdf/paper-pdf";
import { cannotRenderAnswer, pdfAnswer } from "@/platform/pdf/pdf-answer";
import { CannotRender } from "@/platform/pdf/renderer";
import { currentActor } from "@/platform/sign-in/session";

type Props = { params: Promise<{ blatt: string; sprache: string }> };

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { blatt, sprache } = await params;
  const kind = paperKinds.find((known) => known === blatt);
  const language = formLanguages.find((known) => known === sprache);
  const actor = await currentActor();
  if (!kind || !language || !actor?.jobcenterId) notFound();
  try {
    const pdf = await paperPdf(actor.jobcenterId, kind, language);
    return pdf ? pdfAnswer(pdf, `${kind}-${language}`) : notFound();
  } catch (error) {
    if (error instanceof CannotRender) return cannotRenderAnswer(error, "/redaktion/einwilligungen/vordruck");
    throw error;
  }
}
