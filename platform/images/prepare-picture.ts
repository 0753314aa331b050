// Makes the files for readers from an uploaded photo: upright, five widths, no metadata.
import { createHash } from "node:crypto";
import {
  largestPictureInPixels,
  longestPictureRatio,
  pictureProblems,
  type PictureFormat,
  type PictureProblem,
  widthsOf,
} from "@/domain/media/picture-rules";
import { NotReady } from "@/domain/refusals";
import { inspect } from "./inspect";
import { oneAtATime } from "./one-at-a-time";
import { sharp } from "./sharp";

export type PreparedPicture = {
  /** In pixels, after rotation. */
  width: number;
  height: number;
  /** The extension of the uploaded file by its content: "jpg", "png" or "webp". */
  extension: string;
  /** The SHA-256 of the uploaded bytes, in hex. */
  sha256: string;
  /** The widths in pixels, ascending; each exists in every format. */
  widths: number[];
  files: { width: number; format: PictureFormat; bytes: Buffer }[];
};

const longestInSeconds = 60;

/**
 * Checks an uploaded picture and makes its derivatives, one picture at a time (D-016, B-050).
 *
 * @param bytes The whole upload, as sent
 * @throws NotReady with one issue on the field "datei" that says what to do
 */
export async function preparePicture(bytes: Buffer): Promise<PreparedPicture> {
  const kind = await inspect(bytes);
  if ("problem" in kind) refuse(kind.problem);
  return oneAtATime(async () => {
    const { width, height } = await measure(bytes);
    const files = await derive(bytes, widthsOf(width)).catch(() => refuse("broken"));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { width, height, extension: kind.extension, sha256, widths: widthsOf(width), files };
  });
}

async function measure(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { autoOrient, pages } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse("broken"));
  const { width, height } = autoOrient;
  if (width * height > largestPictureInPixels) refuse("tooManyPixels");
  if (Math.max(width, height) > longestPictureRatio * Math.min(width, height)) refuse("tooNarrow");
  if ((pages ?? 1) > 1) refuse("animated");
  return { width, height };
}

// The photo is decoded once; each width is scaled down from the next larger one.
async function derive(bytes: Buffer, widths: number[]): Promise<PreparedPicture["files"]> {
  const files: PreparedPicture["files"] = [];
  let source = sharp(bytes, {
    limitInputPixels: largestPictureInPixels,
    failOn: "error",
    sequentialRead: true,
  })
    .autoOrient()
    .timeout({ seconds: longestInSeconds });
  for (const width of widths.toReversed()) {
    const { data, info } = await source
      .resize({ width })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const step = () =>
      sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
    files.push(
      { width, format: "avif", bytes: await step().avif({ quality: 55, effort: 2 }).toBuffer() },
      { width, format: "webp", bytes: await step().webp({ quality: 78 }).toBuffer() },
      {
        width,
        format: "jpg",
        bytes: await step().flatten({ background: "#fff" }).jpeg({ quality: 80, mozjpeg: true }).toBuffer(),
      },
    );
    source = step();
  }
  return files.toReversed();
}

function refuse(problem: PictureProblem): never {
  throw new NotReady([{ field: "datei", message: pictureProblems[problem] }]);
}
