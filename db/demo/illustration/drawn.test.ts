import { fileTypeFromBuffer } from "file-type";
import { expect, test } from "vitest";
import { pictureFormats } from "@/domain/media/picture-rules";
import { sharp } from "@/platform/images/sharp";
import { drawnIndex, drawnPicture, hashOf } from "./drawn";
import { illustrations, type Motif } from "./illustration";

const motifs = Object.keys(illustrations) as Motif[];

test("every illustration was drawn from its present drawing (else: npm run demo:draw)", () => {
  expect(motifs.filter((motif) => drawnIndex[motif].drawing !== hashOf(illustrations[motif].draw()))).toEqual(
    [],
  );
});

test("every kept file has the format and the width that its name says", async () => {
  const types = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };
  for (const motif of motifs) {
    const prepared = await drawnPicture(motif);
    expect(await sharp(prepared.original).metadata()).toMatchObject({
      format: "png",
      width: prepared.width,
      height: prepared.height,
    });
    expect(prepared.files).toHaveLength(pictureFormats.length * prepared.widths.length);
    expect(prepared.widths.at(-1)).toBe(prepared.width);
    for (const file of prepared.files) {
      expect((await fileTypeFromBuffer(file.bytes))?.mime).toBe(types[file.format]);
      // Our image library refuses to read AVIF, as for uploads.
      if (file.format !== "avif") expect((await sharp(file.bytes).metadata()).width).toBe(file.width);
    }
  }
});
