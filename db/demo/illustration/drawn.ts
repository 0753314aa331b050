// The illustrations as files: drawn and prepared once by `npm run demo:draw`, kept in the folder
// `drawn` (decision 68).
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pictureFormats, widthsOf } from "@/domain/media/picture-rules";
import type { PreparedPicture } from "@/platform/images/prepare-picture";
import type { Motif } from "./illustration";
import index from "./drawn/index.json" with { type: "json" };

/** What the index says of one illustration. */
export type Drawn = {
  /** SHA-256 of the SVG it was drawn from, in hex. */
  drawing: string;
  /** Pixels of the drawn picture. */
  width: number;
  height: number;
};

const folder = new URL("./drawn/", import.meta.url);
const read = new Map<Motif, Promise<PreparedPicture>>();

/** An illustration as if it had just been uploaded and prepared. Read once per process. */
export function drawnPicture(motif: Motif): Promise<PreparedPicture> {
  const known = read.get(motif) ?? readFiles(motif);
  read.set(motif, known);
  return known;
}

/** Where a file of an illustration lies; `name` as in the storage: "original" or "640.avif". */
export const drawnFile = (motif: Motif, name: string): URL => new URL(`${motif}/${name}`, folder);
export const drawnIndex = index satisfies Record<Motif, Drawn>;
export const indexFile = new URL("index.json", folder);
export const hashOf = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

async function readFiles(motif: Motif): Promise<PreparedPicture> {
  const { width, height } = drawnIndex[motif];
  const widths = widthsOf(width);
  const original = await readFile(drawnFile(motif, "original.png"));
  const files = await Promise.all(
    widths.flatMap((step) =>
      pictureFormats.map(async (format) => ({
        width: step,
        format,
        bytes: await readFile(drawnFile(motif, `${step}.${format}`)),
      })),
    ),
  );
  return { width, height, widths, extension: "png", original, sha256: hashOf(original), files };
}
