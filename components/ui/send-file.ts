// Sends a form with a file and reports its progress, which fetch cannot.

/** The answer of the server, or a message for the screen when it is unknown. */
export type Sent = { body: object } | { problem: string };

const connectionLost =
  "Die Verbindung ist abgebrochen. Ihre Angaben sind noch da. Bitte laden Sie die Datei noch einmal hoch.";
const problems: Record<number, string> = {
  401:
    "Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich in einem neuen Fenster an und laden Sie " +
    "die Datei dann noch einmal hoch.",
  429: "Sie haben in kurzer Zeit sehr viele Dateien hochgeladen. Bitte warten Sie eine Minute.",
};
const unknown =
  "Die Datei konnte gerade nicht gespeichert werden. Ihre Angaben sind noch da. Bitte versuchen " +
  "Sie es noch einmal.";

/** `onProgress` gets whole percents. Null when `signal` aborted it. */
export function sendFile(
  address: string,
  form: FormData,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
): Promise<Sent | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((100 * loaded) / total));
    request.onload = () => resolve(read(request));
    request.onerror = () => resolve({ problem: connectionLost });
    request.onabort = () => resolve(null);
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}

function read({ status, response }: XMLHttpRequest): Sent {
  const isKnown = status === 200 || status === 413 || status === 422;
  if (isKnown && typeof response === "object" && response !== null) return { body: response as object };
  return { problem: problems[status] ?? unknown };
}
