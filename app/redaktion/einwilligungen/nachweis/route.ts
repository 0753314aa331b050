// Uploads the evidence of a consent before the consent is recorded; answers { evidenceKey } or { issues }.
import { addEvidence } from "@/commands/consent/add-evidence";
import { evidenceProblems, largestEvidenceInBytes } from "@/domain/consent/evidence-rules";
import { answerInJson, json } from "@/platform/form/json-answer";
import { currentActor } from "@/platform/sign-in/session";
import { readUpload } from "@/platform/form/upload";
import { mayUploadNow } from "@/platform/form/upload-limit";

export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return json({}, 401);
  if (!(await mayUploadNow(actor))) return json({}, 429);
  const upload = await readUpload(request, largestEvidenceInBytes);
  if ("refused" in upload) {
    if (upload.refused === "origin") return json({}, 403);
    const message = upload.refused === "tooLarge" ? evidenceProblems.tooLarge : evidenceProblems.broken;
    return json({ issues: [{ field: "evidence", message }] }, upload.refused === "tooLarge" ? 413 : 422);
  }
  const file = upload.form.get("datei");
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  return answerInJson(() => addEvidence(actor, { bytes }));
}
