// A scan or photo of a signed form: PDF, JPEG or PNG only, and pictures without metadata (B-038).
import { fileTypeFromBuffer } from "file-type";
import {
  type EvidenceProblem,
  evidenceProblems,
  type EvidenceType,
  isEvidenceType,
  largestEvidenceInBytes,
} from "@/domain/consent/evidence-rules";
import { largestPictureInPixels } from "@/domain/media/picture-rules";
import { NotReady } from "@/domain/refusals";
import { oneAtATime } from "./one-at-a-time";
import { sharp } from "./sharp";

const quality = 90;

/**
 * Checks an evidence file and returns the bytes to store: a PDF unchanged, a picture rotated upright and
 * re-encoded.
 *
 * @throws NotReady with one issue on the field "evidence"
 */
export async function prepareEvidence(bytes: Buffer): Promise<Buffer> {
  if (bytes.length === 0) refuse("empty");
  if (bytes.length > largestEvidenceInBytes) refuse("tooLarge");
  const type = await evidenceTypeOf(bytes);
  if (type === null) refuse("unknown");
  if (type === "application/pdf") return isWholePdf(bytes) ? bytes : refuse("broken");
  const picture = sharp(bytes, { limitInputPixels: largestPictureInPixels, failOn: "error" }).autoOrient();
  const encoded = type === "image/png" ? picture.png() : picture.jpeg({ quality });
  return oneAtATime(() => encoded.toBuffer().catch(() => refuse("broken")));
}

/** The media type by content; null if it is not allowed as evidence. */
export async function evidenceTypeOf(bytes: Uint8Array): Promise<EvidenceType | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found && isEvidenceType(found.mime) ? found.mime : null;
}

// A truncated PDF has no end mark. Some programs write a few bytes after the mark.
function isWholePdf(bytes: Buffer): boolean {
  return bytes.subarray(-1024).includes("%%EOF");
}

function refuse(problem: EvidenceProblem): never {
  throw new NotReady([{ field: "evidence", message: evidenceProblems[problem] }]);
}
