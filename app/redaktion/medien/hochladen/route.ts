// Takes a picture into the library; answers { picture } or { issues }.
import { addPicture } from "@/commands/media/add-picture";
import { largestPictureInBytes, pictureProblems } from "@/domain/media/picture-rules";
import { answerInJson, json } from "@/platform/form/json-answer";
import { currentActor } from "@/platform/sign-in/session";
import { readUpload } from "@/platform/form/upload";
import { mayUploadNow } from "@/platform/form/upload-limit";

export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return json({}, 401);
  if (!(await mayUploadNow(actor))) return json({}, 429);
  const upload = await readUpload(request, largestPictureInBytes);
  if ("refused" in upload) {
    if (upload.refused === "origin") return json({}, 403);
    const message = upload.refused === "tooLarge" ? pictureProblems.tooLarge : pictureProblems.broken;
    return json({ issues: [{ field: "datei", message }] }, upload.refused === "tooLarge" ? 413 : 422);
  }
  const text = (name: string) => String(upload.form.get(name) ?? "");
  const file = upload.form.get("datei");
  return answerInJson(async () => ({
    picture: await addPicture(actor, {
      altText: text("altText"),
      decorative: upload.form.has("decorative"),
      credit: text("credit"),
      bytes: file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(),
    }),
  }));
}
