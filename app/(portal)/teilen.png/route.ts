import { CannotRender } from "@/platform/pdf/renderer";
import { campaignPictureAnswer, cannotRenderAnswer } from "@/platform/pdf/pdf-answer";
import { campaignPicture } from "@/platform/pdf/share-picture";

export const dynamic = "force-dynamic";

/** The picture of every page that has none of its own. */
export function GET(): Promise<Response> {
  return campaignPicture().then(campaignPictureAnswer, (error: unknown) => {
    if (error instanceof CannotRender) return cannotRenderAnswer(error, "/");
    throw error;
  });
}
