/** The letters of the server under test, which lie in a folder. */
import { expect } from "@playwright/test";
import { lettersInFolder, type OutboxLetter } from "@/platform/mail/outbox";

/** Waits for the newest letter to this address whose subject matches. */
export async function letterTo(address: string, subject: RegExp): Promise<OutboxLetter> {
  let found: OutboxLetter | undefined;
  await expect
    .poll(
      async () => {
        found = (await lettersInFolder()).find(
          (letter) => letter.to === address && subject.test(letter.subject),
        );
        return found !== undefined;
      },
      { message: `letter to ${address}`, timeout: 15_000 },
    )
    .toBe(true);
  return found!;
}

/** The link a letter asks to follow. */
export function linkIn(letter: OutboxLetter): string {
  return /https?:\/\/\S+/.exec(letter.text)?.[0] ?? "";
}
