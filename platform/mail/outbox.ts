// Reads the letters in the folder of the demo.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { outboxFolder } from "./transport";

export type OutboxLetter = { id: string; at: Date; to: string; subject: string; text: string };

const mostShown = 50;

/**
 * The newest letters in the folder, the newest first; none if the folder does not exist. With `to`, only
 * those in which this address stands; with `since`, only those written from then on.
 */
export async function lettersInFolder({ to = "", since = new Date(0) } = {}): Promise<OutboxLetter[]> {
  const names = await readdir(outboxFolder()).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(".eml"))
      .map(async (name) => {
        const file = join(outboxFolder(), name);
        return { file, id: name.slice(0, -".eml".length), at: (await stat(file)).mtime };
      }),
  );
  const newest = files
    .filter(({ at }) => at >= since)
    .toSorted((one, other) => other.at.getTime() - one.at.getTime());
  const read = newest
    .slice(0, to ? undefined : mostShown)
    .map(async (letter) => ({ ...letter, written: await readFile(letter.file) }));
  const wanted = (await Promise.all(read)).filter(({ written }) => written.includes(to)).slice(0, mostShown);
  return Promise.all(
    wanted.map(async ({ written, id, at }) => {
      const { to: receivers = [], subject = "", text = "" } = await PostalMime.parse(written);
      return { id, at, to: receivers.map((one) => one.address ?? "").join(", "), subject, text };
    }),
  );
}
