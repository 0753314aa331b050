// Generated pictures for tests.
import { crc32, deflateSync } from "node:zlib";
import { sharp } from "./sharp";

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
    .withExifMerge({
      IFD0: { Artist: "Geheimname", Model: "Geheimkamera" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "52/1 41/1 24/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "7/1 17/1 24/1",
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- Geheimort --></x:xmpmeta>')
    .jpeg()
    .toBuffer();
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
