import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { largestPictureInBytes, pictureProblems, type PictureProblem } from "@/domain/media/picture-rules";
import { NotReady } from "@/domain/refusals";
import { preparePicture } from "./prepare-picture";
import { aBomb, aDrawing, aPhoto } from "./sample";
import { sharp } from "./sharp";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const boxOf = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`, "latin1")]);
const zipEnd = Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]);

async function problemWith(bytes: Buffer): Promise<string | undefined> {
  const refusal = await preparePicture(bytes).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (refusal === undefined) return undefined;
  expect(refusal).toBeInstanceOf(NotReady);
  const [issue] = (refusal as NotReady).issues;
  expect(issue?.field).toBe("datei");
  return issue?.message;
}

describe("a photo from a phone", () => {
  it("becomes five widths in three formats without metadata", async () => {
    const photo = await aPhoto();
    expect((await sharp(photo).metadata()).exif?.includes("Geheimname")).toBe(true);
    const picture = await preparePicture(photo);

    expect(picture).toMatchObject({
      width: 2400,
      height: 1600,
      extension: "jpg",
      widths: [320, 640, 960, 1280, 1920],
    });
    expect(picture.sha256).toBe(createHash("sha256").update(picture.original).digest("hex"));
    expect(picture.files).toHaveLength(15);
    for (const { bytes, width, format } of picture.files) {
      if (format !== "avif") {
        const found = await sharp(bytes).metadata();
        expect([found.format, found.width]).toEqual([format === "jpg" ? "jpeg" : "webp", width]);
        expect([found.exif, found.xmp, found.iptc, found.icc]).toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
      }
      expect(bytes.toString("latin1")).not.toMatch(/Geheim|Exif\0\0|xmpmeta/);
    }
    // Encoding fifteen files of a noisy photo takes long on a busy machine.
  }, 30_000);

  it("applies the EXIF orientation", async () => {
    const picture = await preparePicture(await aPhoto(400, 200, 6));
    const original = await sharp(picture.original).metadata();
    expect([original.width, original.height, original.orientation]).toEqual([200, 400, undefined]);
    expect([picture.width, picture.height]).toEqual([200, 400]);
    expect(picture.widths).toEqual([200]);
    const jpeg = picture.files.find((file) => file.format === "jpg");
    expect(await sharp(jpeg!.bytes).metadata()).toMatchObject({ width: 200, height: 400 });
  });
});

it.each(["png", "webp"] as const)(
  "keeps the transparency of a %s if the format allows it",
  async (format) => {
    const picture = await preparePicture(await aDrawing(format));
    expect(picture).toMatchObject({ extension: format, widths: [320, 400] });
    const channels = await Promise.all(
      picture.files.filter((file) => file.format !== "avif").map((file) => sharp(file.bytes).metadata()),
    );
    expect(channels.map((found) => found.hasAlpha)).toEqual([false, true, false, true]);
  },
);

describe("refuses with a German message", () => {
  const samples: [string, () => Buffer | Promise<Buffer>, PictureProblem][] = [
    ["an empty file", () => Buffer.alloc(0), "empty"],
    ["more than 20 MB", () => Buffer.alloc(largestPictureInBytes + 1), "tooLarge"],
    ["an SVG with a script", () => Buffer.from(svg), "svg"],
    ["an SVG after an XML declaration", () => Buffer.from(`<?xml version="1.0"?>\n${svg}`), "svg"],
    ["a web page", () => Buffer.from("<!doctype html><script>alert(1)</script>"), "unknown"],
    ["plain text", () => Buffer.from("Guten Tag"), "unknown"],
    ["a document", () => Buffer.from("%PDF-1.7\n"), "unknown"],
    ["GIF", () => Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1"), "gif"],
    ["HEIC", () => boxOf("heic"), "heic"],
    ["AVIF", () => boxOf("avif"), "heic"],
    [
      "a photo with a web page inside",
      async () => Buffer.concat([await aPhoto(64, 64), Buffer.from("<script>alert(1)</script>")]),
      "mixed",
    ],
    ["a photo that is also an archive", async () => Buffer.concat([await aPhoto(64, 64), zipEnd]), "mixed"],
    ["half a JPEG", async () => halfOf(await aPhoto(600, 400)), "broken"],
    ["half a PNG", async () => halfOf(await aDrawing("png")), "broken"],
    ["half a WebP", async () => halfOf(await aDrawing("webp")), "broken"],
    [
      "a JPEG header followed by other bytes",
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(4000, 7)]),
      "broken",
    ],
    ["a decompression bomb", () => aBomb(), "tooManyPixels"],
    ["a very narrow picture", () => aDrawing("png", 9, 90), "tooNarrow"],
  ];
  it.each(samples)("%s", async (_name, make, problem) => {
    expect(await problemWith(await make())).toBe(pictureProblems[problem]);
  });
});

it("processes one picture at a time, refuses when the queue is full, continues after a failure", async () => {
  const good = await aDrawing("png", 64, 64);
  const bad = halfOf(await aPhoto(64, 64));
  const answers = await Promise.all([bad, ...Array.from({ length: 9 }, () => good)].map(problemWith));
  expect(answers.filter((answer) => answer === pictureProblems.busy)).toHaveLength(2);
  expect(answers.filter((answer) => answer === undefined)).toHaveLength(7);
  expect(await problemWith(good)).toBeUndefined();
});

function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}
