// A scan or photo of a signed form: only PDF, JPEG or PNG, and pictures without place and camera (B-038).
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
import { inTurn } from "./one-at-a-time";
import { sharp } from "./sharp";

const quality = 90;

/**
 * Checks an evidence file and gives back the bytes to keep: a PDF as it is, a picture upright and re-encoded.
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
  return inTurn(() => encoded.toBuffer().catch(() => refuse("broken")));
}

/** The media type by content, or null when it is none that may prove a consent. */
export async function evidenceTypeOf(bytes: Uint8Array): Promise<EvidenceType | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found && isEvidenceType(found.mime) ? found.mime : null;
}

// A PDF that was cut off lacks the mark at its end; some programs write a few bytes behind it.
function isWholePdf(bytes: Buffer): boolean {
  return bytes.subarray(-1024).includes("%%EOF");
}

function refuse(problem: EvidenceProblem): never {
  throw new NotReady([{ field: "evidence", message: evidenceProblems[problem] }]);
}
