// Finds the kind of a file by its bytes, before any of it is decoded.
import { fileTypeFromBuffer } from "file-type";
import { largestPictureInBytes, pictureTypes, type PictureProblem } from "@/domain/media/picture-rules";

const appleAndAv1 = [
  "image/heic",
  "image/heic-sequence",
  "image/heif",
  "image/heif-sequence",
  "image/avif",
  "image/avif-sequence",
];
const activeText = /<script[\s>]|<\?php\s|<html[\s>]|<!doctype html|<iframe\s/i;
const zipEnd = Buffer.from("PK\x05\x06", "latin1");

/** Returns the problem with the file, or its extension and media type, without decoding (S-10, S-11). */
export async function inspect(
  bytes: Buffer,
): Promise<{ problem: PictureProblem } | { extension: string; type: string }> {
  if (bytes.length === 0) return { problem: "empty" };
  if (bytes.length > largestPictureInBytes) return { problem: "tooLarge" };
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!found) return { problem: looksLikeSvg(bytes) ? "svg" : "unknown" };
  if (appleAndAv1.includes(found.mime)) return { problem: "heic" };
  if (found.mime === "image/gif") return { problem: "gif" };
  if (found.mime === "image/apng") return { problem: "animated" };
  if (!pictureTypes.some((type) => type === found.mime))
    return { problem: looksLikeSvg(bytes) ? "svg" : "unknown" };
  if (holdsSomethingElse(bytes)) return { problem: "mixed" };
  return { extension: found.ext, type: found.mime };
}

function looksLikeSvg(bytes: Buffer): boolean {
  return /<svg[\s>]/i.test(bytes.subarray(0, 4096).toString("latin1"));
}

// A picture that is also a web page, a document or an archive. Other bytes after the end are harmless and
// common: phones append depth maps and short films, and re-encoding drops them.
function holdsSomethingElse(bytes: Buffer): boolean {
  return (
    activeText.test(bytes.toString("latin1")) ||
    bytes.subarray(0, 1024).includes("%PDF-") ||
    endsAsArchive(bytes)
  );
}

function endsAsArchive(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(zipEnd);
  // The last record of an archive has 22 bytes and holds the length of the comment after it.
  return end >= 0 && end + 22 <= bytes.length && end + 22 + bytes.readUInt16LE(end + 20) === bytes.length;
}
