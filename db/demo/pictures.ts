// The illustrations in the libraries of the Jobcenter that use them. Each is uploaded once; further libraries get copies of its files.
import { Resvg } from "@resvg/resvg-js";
import { media } from "@/db/schema";
import { only } from "@/db/factories/store";
import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { pictureFileKey, pictureOriginalKey } from "@/domain/media/picture";
import { pictureFormats } from "@/domain/media/picture-rules";
import { addPicture } from "@/commands/media/add-picture";
import { recordHistory } from "@/commands/step/record-history";
import { randomKey, storage } from "@/platform/storage/storage";
import { eq } from "drizzle-orm";
import { credit, illustrations, type Motif } from "./illustration/illustration";
import { known, type World } from "./world";

export type PictureWish = { jobcenter: string; motif: Motif };
type Picture = typeof media.$inferSelect;

export async function addPictures(
  wishes: PictureWish[],
  editors: World["editors"],
  width: number,
): Promise<World["pictures"]> {
  const pictures: World["pictures"] = new Map();
  const uploaded = new Map<Motif, Picture>();
  for (const { jobcenter, motif } of wishes) {
    const key = `${jobcenter} ${motif}`;
    if (pictures.has(key)) continue;
    const { actor } = known(editors, jobcenter);
    const first = uploaded.get(motif);
    const picture = first ? await copy(first, actor) : await upload(motif, actor, width);
    if (!first) uploaded.set(motif, picture);
    pictures.set(key, picture.id);
  }
  return pictures;
}

async function upload(motif: Motif, actor: Person, width: number): Promise<Picture> {
  const { draw, altText } = illustrations[motif];
  const bytes = new Resvg(draw(), {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
  const { id } = await addPicture(actor, { altText, decorative: false, credit, bytes });
  return only(await db.select().from(media).where(eq(media.id, id)));
}

async function copy(original: Picture, actor: Person): Promise<Picture> {
  const key = randomKey();
  const files = original.widths.flatMap((width) =>
    pictureFormats.map(
      (format) => [pictureFileKey(original.key, width, format), pictureFileKey(key, width, format)] as const,
    ),
  );
  await Promise.all(
    [...files, [pictureOriginalKey(original.key), pictureOriginalKey(key)] as const].map(([from, to]) =>
      copyFile(from, to),
    ),
  );
  const { id: _id, createdAt: _createdAt, ...columns } = original;
  return db.transaction(async (tx) => {
    const picture = only(
      await tx
        .insert(media)
        .values({
          ...columns,
          key,
          jobcenterId: actor.jobcenterId ?? original.jobcenterId,
          createdBy: actor.accountId,
        })
        .returning(),
    );
    await recordHistory(tx, actor, "media.add", {
      type: "media",
      id: picture.id,
      jobcenterId: picture.jobcenterId,
    });
    return picture;
  });
}

async function copyFile(from: string, to: string): Promise<void> {
  const file = await storage().open(from);
  if (!file) throw new Error(`the file ${from} is missing`);
  await storage().put(to, new Uint8Array(await new Response(file.stream).arrayBuffer()));
}
