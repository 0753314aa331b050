// Reads the letters in the folder of the demo.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { outboxFolder } from "./transport";

export type OutboxLetter = { id: string; at: Date; to: string; subject: string; text: string };

const mostShown = 50;

/** The letters in the folder, newest first; none if the folder does not exist. */
export async function lettersInFolder(): Promise<OutboxLetter[]> {
  const names = await readdir(outboxFolder()).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(".eml"))
      .map(async (name) => {
        const file = join(outboxFolder(), name);
        return { file, id: name.slice(0, -".eml".length), at: (await stat(file)).mtime };
      }),
  );
  const newest = files.toSorted((one, other) => other.at.getTime() - one.at.getTime()).slice(0, mostShown);
  return Promise.all(
    newest.map(async ({ file, id, at }) => {
      const { to = [], subject = "", text = "" } = await PostalMime.parse(await readFile(file));
      return { id, at, to: to.map((one) => one.address ?? "").join(", "), subject, text };
    }),
  );
}
