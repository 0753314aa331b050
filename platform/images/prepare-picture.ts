// Makes the files to store from an uploaded photo: an original and five widths, upright, in sRGB, without
// metadata. The bytes of the upload itself are never stored.
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
  /** The upload encoded anew in its own format and full size. */
  original: Buffer;
  /** The SHA-256 of `original`, in hex. */
  sha256: string;
  /** The widths in pixels, ascending; each exists in every format. */
  widths: number[];
  files: { width: number; format: PictureFormat; bytes: Buffer }[];
};

const longestInSeconds = 60;
/** High, because every later size may be made from the original. */
const originalQuality = 92;

/**
 * Checks an uploaded picture and makes its original and derivatives, one picture at a time (D-016, B-050).
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
    const original = await encodeAnew(bytes, kind.type).catch(() => refuse("broken"));
    const sha256 = createHash("sha256").update(original).digest("hex");
    return { width, height, extension: kind.extension, original, sha256, widths: widthsOf(width), files };
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

// Encoding from pixels keeps nothing that a program wrote beside them: the encoder adds no metadata unless it
// is asked to, and colours are converted to sRGB, so that no colour profile is needed either.
function encodeAnew(bytes: Buffer, type: string): Promise<Buffer> {
  const pixels = upright(bytes).toColourspace("srgb");
  if (type === "image/png") return pixels.png().toBuffer();
  if (type === "image/webp") return pixels.webp({ quality: originalQuality }).toBuffer();
  return pixels.jpeg({ quality: originalQuality, chromaSubsampling: "4:4:4" }).toBuffer();
}

function upright(bytes: Buffer) {
  return sharp(bytes, { limitInputPixels: largestPictureInPixels, failOn: "error", sequentialRead: true })
    .autoOrient()
    .timeout({ seconds: longestInSeconds });
}

// The photo is decoded once; each width is scaled down from the next larger one.
async function derive(bytes: Buffer, widths: number[]): Promise<PreparedPicture["files"]> {
  const files: PreparedPicture["files"] = [];
  let source = upright(bytes);
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
