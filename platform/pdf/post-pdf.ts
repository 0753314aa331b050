import type { ShownPost } from "@/domain/post/shown-post";
import { pictureFileKey, type PictureFiles } from "@/domain/media/picture";
import { mediaIdsIn } from "@/domain/post/content";
import { env } from "@/platform/env";
import { storage } from "@/platform/storage/storage";
import { postSheet } from "./post-sheet";
import { render } from "./renderer";
import type { Files } from "./printable";

/** The text width and the greatest picture height in millimetres. */
const sheet = { width: 166, highestPicture: 110 };
const wantedWidth = 1_280;

/**
 * A public post as tagged PDF (PDF/UA-1, ISO 14289-1). It is rendered for each request and never stored, so a
 * withdrawal leaves no copy.
 *
 * @throws CannotRender
 */
export async function postPdf(shown: ShownPost): Promise<Buffer> {
  const { address, changedAt } = shown;
  if (!address || !changedAt) throw new Error("only a public post has a PDF");
  const ids = [
    ...new Set([...(shown.leadPicture ? [shown.leadPicture.mediaId] : []), ...mediaIdsIn(shown.content)]),
  ];
  const read = await Promise.all(ids.map(async (id) => [id, await readPicture(shown.pictures[id])] as const));
  const files: Files = {};
  const pictures = new Map<string, { file: string; width: number; height: number }>();
  for (const [id, picture] of read) {
    if (!picture) continue;
    const file = `picture-${pictures.size}.jpg`;
    files[file] = picture.bytes;
    pictures.set(id, { file, width: picture.width, height: picture.height });
  }
  const document = postSheet(
    { ...shown, address, changedAt },
    { appUrl: env().APP_URL, address, pictureOf: (id) => pictures.get(id) ?? null },
  );
  return render({ template: "post", document, files, as: "pdf" });
}

async function readPicture(
  picture: PictureFiles | undefined,
): Promise<{ bytes: Uint8Array; width: number; height: number } | null> {
  if (!picture) return null;
  const width = picture.widths.find((step) => step >= wantedWidth) ?? picture.widths.at(-1);
  const stored = width ? await storage().open(pictureFileKey(picture.key, width, "jpg")) : null;
  if (!stored) return null;
  const size = Math.min(sheet.width / picture.width, sheet.highestPicture / picture.height);
  return {
    bytes: new Uint8Array(await new Response(stored.stream).arrayBuffer()),
    width: picture.width * size,
    height: picture.height * size,
  };
}
