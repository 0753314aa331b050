// Sends a picture to the desk and tells how far it is; fetch cannot report the progress of an upload.
import type { LibraryPicture } from "@/domain/media/picture";
import type { Issue } from "@/domain/refusals";

export type Answer = { picture: LibraryPicture } | { issues: Issue[] };

const address = "/redaktion/medien/hochladen";
const problem = (message: string): Answer => ({ issues: [{ field: "datei", message }] });

/** Resolves with the added picture or with what speaks against it; `onProgress` gets whole percents. Null: given up. */
export function sendPicture(form: FormData, onProgress: (percent: number) => void, signal: AbortSignal): Promise<Answer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((100 * loaded) / total));
    request.onload = () => resolve(read(request.status, request.response));
    request.onerror = () =>
      resolve(problem("Die Verbindung ist abgebrochen. Ihre Angaben sind noch da. Bitte laden Sie das Bild noch einmal hoch."));
    request.onabort = () => resolve(null);
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}

function read(status: number, body: unknown): Answer {
  if (isAnswer(body)) return body;
  if (status === 401)
    return problem("Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich in einem neuen Fenster an und laden Sie das Bild dann noch einmal hoch.");
  if (status === 429) return problem("Sie haben in kurzer Zeit sehr viele Bilder hochgeladen. Bitte warten Sie einige Minuten.");
  return problem("Das Bild konnte gerade nicht gespeichert werden. Ihre Angaben sind noch da. Bitte versuchen Sie es noch einmal.");
}

function isAnswer(body: unknown): body is Answer {
  return typeof body === "object" && body !== null && ("picture" in body || "issues" in body);
}
