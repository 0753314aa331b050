// The proof of one withdrawal as a PDF to file; for whoever may read the consent.
import { isUuid } from "@/domain/uuid";
import { proofNumber } from "@/domain/consent/takedown";
import { cannotRenderAnswer } from "@/platform/pdf/pdf-answer";
import { CannotRender } from "@/platform/pdf/renderer";
import { takedownPdf } from "@/platform/pdf/takedown-pdf";
import { currentActor } from "@/platform/sign-in/session";
import { proofOne } from "@/queries/desk/takedown-proofs";

export async function GET(
  _: Request,
  { params }: RouteContext<"/redaktion/nachweise/[id]">,
): Promise<Response> {
  const actor = await currentActor();
  const { id } = await params;
  const proof = actor && isUuid(id) ? await proofOne(actor, id) : null;
  if (!proof)
    return new Response("Diesen Nachweis gibt es nicht.\n", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  try {
    const pdf = await takedownPdf(proof, new Date());
    return new Response(new Uint8Array(pdf), {
      headers: {
        "cache-control": "private, no-store",
        "content-type": "application/pdf",
        "content-length": String(pdf.length),
        "content-disposition": `attachment; filename="nachweis-${proofNumber(id)}.pdf"`,
      },
    });
  } catch (error) {
    if (error instanceof CannotRender)
      return cannotRenderAnswer(error, `/redaktion/einwilligungen/${proof.consentId}`);
    throw error;
  }
}
