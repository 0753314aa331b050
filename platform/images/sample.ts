// Generated pictures for tests.
import { crc32, deflateSync } from "node:zlib";
import { sharp } from "./sharp";

const exif = {
  IFD0: { Artist: "Geheimname", Model: "Geheimkamera", ImageDescription: "Geheimbeschreibung" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "52/1 41/1 24/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "7/1 17/1 24/1",
  },
};
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- Geheimort --></x:xmpmeta>';

/** A photo-like JPEG of the given size in pixels, with location, camera and a note in its metadata. */
export function aPhoto(width = 2400, height = 1600, orientation = 1): Promise<Buffer> {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#0b5563",
      noise: { type: "gaussian", mean: 120, sigma: 20 },
    },
  })
    .withMetadata({ orientation })
    .withExifMerge(exif)
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
}

/**
 * A picture of 300 × 200 pixels with everything that cameras and programs write beside the pixels: EXIF with
 * the place and the author, XMP, and where the format has them IPTC, a thumbnail, a comment and bytes after
 * the end. Each holds a word with "Geheim".
 */
export async function aTellingPicture(format: "jpeg" | "png" | "webp"): Promise<Buffer> {
  const create = { width: 300, height: 200, channels: 3, background: "#0b5563" } as const;
  const bytes = await sharp({ create })
    .withMetadata()
    .withExifMerge(exif)
    .withXmp(xmp)
    .toFormat(format)
    .toBuffer();
  if (format === "webp") return bytes;
  if (format === "png") {
    const comment = chunk("tEXt", Buffer.from("Comment\0Geheimkommentar", "latin1"));
    // The header of a PNG (signature and IHDR) ends after 33 bytes.
    return Buffer.concat([bytes.subarray(0, 33), comment, bytes.subarray(33), Buffer.from("Geheimfilm")]);
  }
  const thumbnail = await sharp({ create: { ...create, width: 16, height: 16 } })
    .withExif(exif)
    .jpeg()
    .toBuffer();
  return Buffer.concat([
    bytes.subarray(0, 2),
    segment(0xe0, Buffer.concat([Buffer.from("JFXX\0\x10", "latin1"), thumbnail])),
    segment(0xed, Buffer.concat([Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0", "latin1"), iptc()])),
    segment(0xfe, Buffer.from("Geheimkommentar", "latin1")),
    bytes.subarray(2),
    Buffer.from("Geheimfilm"),
  ]);
}

/** A flat drawing of the given size with a transparent background. */
export function aDrawing(format: "png" | "webp", width = 400, height = 300): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: { r: 228, g: 87, b: 46, alpha: 0.5 } } })
    .toFormat(format)
    .toBuffer();
}

/** A decompression bomb: a PNG of a few hundred bytes that claims the given size. */
export function aBomb(width = 50_000, height = 50_000): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", size),
    chunk("IDAT", deflateSync(Buffer.alloc(1000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

// Record 2, data set 80 of IPTC is the author of the picture; the length of the block comes first.
function iptc(): Buffer {
  const author = Buffer.from("Geheimname", "latin1");
  const block = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, author.length]), author]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(block.length);
  return Buffer.concat([size, block, Buffer.alloc(block.length % 2)]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
