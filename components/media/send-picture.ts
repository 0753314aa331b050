import { sendFile } from "@/components/ui/send-file";
import type { LibraryPicture } from "@/domain/media/picture";
import type { Issue } from "@/domain/refusals";

export type Answer = { picture: LibraryPicture } | { issues: Issue[] };

/** Returns the added picture or the issues. Null when cancelled. */
export async function sendPicture(
  form: FormData,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
): Promise<Answer | null> {
  const sent = await sendFile("/redaktion/medien/hochladen", form, onProgress, signal);
  if (sent === null) return null;
  return "problem" in sent ? { issues: [{ field: "datei", message: sent.problem }] } : (sent.body as Answer);
}
