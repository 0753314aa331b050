// A picture of the library and the addresses of its files.
import { pictureFormats, type PictureFormat } from "./picture-rules";

/** What is needed to show a picture anywhere. */
export type PictureFiles = {
  key: string;
  /** Pixels of the whole picture. */
  width: number;
  height: number;
  /** Widths in pixels that exist, ascending. */
  widths: number[];
};

/** A picture as a text shows it. */
export type ShownPicture = PictureFiles & {
  /** Percent from the left and from the top that stay visible when the picture is cropped. */
  focalX: number;
  focalY: number;
};

/** A picture as the desk lists it; alt text, credit and focal point are suggestions for each usage. */
export type LibraryPicture = ShownPicture & {
  id: string;
  /** Null: not decided yet. Empty: decorative. */
  altText: string | null;
  credit: string;
};

const mediaTypes: Record<PictureFormat, string> = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
};

/** Media type of a format. */
export function pictureType(format: PictureFormat): string {
  return mediaTypes[format];
}

/** Address of one file, "/bilder/{key}/640.avif". */
export function pictureAddress(key: string, width: number, format: PictureFormat): string {
  return `/bilder/${key}/${width}.${format}`;
}

/** Address of the smallest JPEG that is at least as wide as asked, or the widest there is. */
export function pictureAtLeast(picture: Pick<PictureFiles, "key" | "widths">, width: number): string {
  const fitting = picture.widths.find((step) => step >= width) ?? picture.widths.at(-1) ?? width;
  return pictureAddress(picture.key, fitting, "jpg");
}

/** One `srcset` per format, best first, for `<picture>`. */
export function pictureSources(
  picture: Pick<PictureFiles, "key" | "widths">,
): { type: string; srcSet: string }[] {
  return pictureFormats.map((format) => ({
    type: mediaTypes[format],
    srcSet: picture.widths
      .map((width) => `${pictureAddress(picture.key, width, format)} ${width}w`)
      .join(", "),
  }));
}

/** Storage key of one file of a picture. */
export function pictureFileKey(key: string, width: number, format: PictureFormat): string {
  return `pictures/${key}/${width}.${format}`;
}

/** Storage key of the original: the upload in full size, encoded anew without metadata; never served. */
export function pictureOriginalKey(key: string): string {
  return `pictures/${key}/original`;
}

/** Parses "640.avif" from an address; null when it is not one of our files. */
export function parsePictureFile(name: string): { width: number; format: PictureFormat } | null {
  const [, width, format] = /^([1-9]\d{0,3})\.(avif|webp|jpg)$/.exec(name) ?? [];
  return width && format ? { width: Number(width), format: format as PictureFormat } : null;
}
