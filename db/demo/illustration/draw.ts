// Draws the illustrations and prepares them as the product prepares every upload; only `npm run
// demo:draw` and a test need it.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import { preparePicture } from "@/platform/images/prepare-picture";
import { type Drawn, drawnFile, hashOf, indexFile } from "./drawn";
import { illustrations, type Motif } from "./illustration";

const widthInPixels = 1280;

/** Writes all files of all illustrations anew. */
export async function drawAll(): Promise<void> {
  const index: Partial<Record<Motif, Drawn>> = {};
  for (const motif of Object.keys(illustrations) as Motif[]) index[motif] = await drawOne(motif);
  await writeFile(indexFile, `${JSON.stringify(index, null, 2)}\n`);
}

async function drawOne(motif: Motif): Promise<Drawn> {
  const svg = illustrations[motif].draw();
  const bytes = new Resvg(svg, {
    fitTo: { mode: "width", value: widthInPixels },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
  const { width, height, original, files } = await preparePicture(bytes);
  await rm(drawnFile(motif, ""), { recursive: true, force: true });
  await mkdir(drawnFile(motif, ""), { recursive: true });
  await writeFile(drawnFile(motif, "original.png"), original);
  for (const file of files) await writeFile(drawnFile(motif, `${file.width}.${file.format}`), file.bytes);
  return { drawing: hashOf(svg), width, height };
}
