// Asks this portal at its public address, as a reader would: through every cache that stands in front of it.
import { env } from "./env";

type FrontDoorAnswer = {
  status: number;
  /** The text of the answer; null for pictures and other files that hold no readable text. */
  text: string | null;
};
/** Null when there was no answer in time. */
export type FrontDoor = (path: string) => Promise<FrontDoorAnswer | null>;

const timeoutInMs = 10_000;
/** Larger than any page of ours; the rest of an answer is not read. */
const mostBytes = 20 * 1024 * 1024;

/** The public address of the portal. Redirects are not followed, so no other host is ever asked. */
export function frontDoor(base = env().APP_URL): FrontDoor {
  return async (path) => {
    try {
      const answer = await fetch(new URL(path, base), {
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutInMs),
        headers: { "user-agent": "Portal-Pruefung-nach-Widerruf" },
      });
      return { status: answer.status, text: await textOf(answer) };
    } catch {
      // The caller treats it as an address that has to be asked again.
      return null;
    }
  };
}

const isText = (type: string) => /^text\/|json|xml/.test(type);

async function textOf(answer: Response): Promise<string | null> {
  if (answer.status !== 200 || !isText(answer.headers.get("content-type") ?? "")) {
    await answer.body?.cancel();
    return null;
  }
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const piece of answer.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > mostBytes) throw new Error("the answer is too large to be searched");
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
