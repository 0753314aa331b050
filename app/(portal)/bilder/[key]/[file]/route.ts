// One file of a picture. Whether readers may see it is checked for every request (B-025, B-031).
import { parsePictureFile, pictureFileKey, pictureType } from "@/domain/media/picture";
import { openedPictureKey } from "@/platform/form/sealed-picture";
import { currentActor } from "@/platform/sign-in/session";
import { storage } from "@/platform/storage/storage";
import { fileResponse, harmless } from "@/platform/storage/file-response";
import { mayPreviewPicture } from "@/queries/desk/media-picture";
import { isViewingOpen } from "@/queries/protagonist/viewing";
import { pictureAddress } from "@/queries/portal/picture-address";

const forReaders = "public, max-age=600, must-revalidate";
const forTheDesk = "private, no-store";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ key: string; file: string }> },
): Promise<Response> {
  const { key: sealed, file } = await params;
  const { key, viewingId } = openedPictureKey(sealed);
  const wanted = parsePictureFile(file);
  if (!wanted || !/^[0-9a-f]{32}$/.test(key)) return refuse(404);

  const answer = await pictureAddress(key);
  const isPublic = answer === "public";
  if (!isPublic && !(viewingId && (await isViewingOpen(viewingId)))) {
    const actor = await currentActor();
    if (!actor || !(await mayPreviewPicture(actor, key))) return refuse(answer === "gone" ? 410 : 404);
  }
  const response = await fileResponse(storage(), request, {
    key: pictureFileKey(key, wanted.width, wanted.format),
    type: pictureType(wanted.format),
    name: `bild-${file}`,
    disposition: "inline",
    cacheControl: isPublic ? forReaders : forTheDesk,
    isForEveryone: isPublic,
    etag: `${key}-${file}`,
  });
  return response ?? refuse(404);
}

function refuse(status: 404 | 410): Response {
  const words = status === 410 ? "Dieses Bild wird nicht mehr gezeigt." : "Dieses Bild gibt es nicht.";
  return new Response(`${words}\n`, {
    status,
    headers: {
      ...harmless,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex, noarchive",
    },
  });
}
