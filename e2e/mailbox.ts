/** Letters that the server under test has written into a folder instead of sending them. */
import { expect } from "@playwright/test";
import { lettersInFolder, type OutboxLetter } from "@/platform/mail/outbox";

const tenMinutesInMs = 600_000;

/** Waits for the newest letter to this address whose subject matches. */
export async function letterTo(address: string, subject: RegExp): Promise<OutboxLetter> {
  let found: OutboxLetter | undefined;
  const since = new Date(Date.now() - tenMinutesInMs);
  await expect
    .poll(
      async () => {
        // Other stories send hundreds of letters at the same time.
        found = (await lettersInFolder({ to: address, since })).find(
          (letter) => letter.to === address && subject.test(letter.subject),
        );
        return found !== undefined;
      },
      { message: `letter to ${address}`, timeout: 15_000 },
    )
    .toBe(true);
  return found!;
}

/** The first link in a letter. */
export function linkIn(letter: OutboxLetter): string {
  return /https?:\/\/\S+/.exec(letter.text)?.[0] ?? "";
}
