// Which posts a withdrawal without a code means. Only what is named without doubt is hidden at once
// (docs/decisions/0078); everything else waits for a person.
import { foldWords } from "@/domain/fold";

/** A public post that shows people, with the names under which readers see them. */
export type ShownPerson = {
  postId: string;
  jobcenterId: string;
  path: string;
  title: string;
  names: string[];
};

/** More posts than this under one name are more likely of several people. */
const mostPosts = 3;
/** A title of one short word may stand in a sentence by chance. */
const shortestTitle = 8;

/**
 * The posts that are meant: those whose address stands in the text; otherwise those whose whole title does;
 * otherwise those that show a person of the typed name, if they are of one Jobcenter. Empty when it is not
 * clear.
 */
export function meantPosts(
  { name, about }: { name: string; about: string },
  shown: ShownPerson[],
): ShownPerson[] {
  const paths = new Set(pathsIn(about));
  const byAddress = shown.filter(({ path }) => paths.has(path));
  if (byAddress.length > 0) return byAddress.slice(0, mostPosts);
  const text = padded(about);
  const byTitle = shown.filter(({ title }) => title.length >= shortestTitle && text.includes(padded(title)));
  if (byTitle.length > 0) return byTitle.length <= mostPosts ? byTitle : [];
  const typed = padded(name);
  const byName = shown.filter(({ names }) =>
    names.some((known) => padded(known).trim() !== "" && typed.includes(padded(known))),
  );
  const isClear =
    byName.length <= mostPosts && new Set(byName.map(({ jobcenterId }) => jobcenterId)).size === 1;
  return isClear ? byName : [];
}

/** The paths of posts in a text, as somebody copies or types them: "…/jobcenter/emsland/neue-wege". */
export function pathsIn(text: string): string[] {
  return [...text.matchAll(/\/jobcenter\/[a-z0-9-]+\/[a-z0-9-]+/gi)].map(([path]) => path.toLowerCase());
}

/** Whole words only: "Anna" is not found in "Annaberg". */
const padded = (text: string) => ` ${foldWords(text).join(" ")} `;
