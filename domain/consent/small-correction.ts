// Which change of a text the Jobcenter may confirm instead of the portrayed person (docs/decisions/0085).
import { canonical } from "@/domain/canonical";
import { containsName } from "@/domain/person/name-hits";
import { type Block, type Inline, plainText } from "@/domain/post/content";
import type { Manuscript } from "@/domain/post/manuscript";

/** Most words that a small correction removes, and most that it adds, in the whole text. */
export const mostCorrectedWords = 5;

/** These words change what a sentence says. */
const meaningful = /^(nicht|nichts|nie|niemals|kein\p{L}*|ohne|aber|nur|immer|alle\p{L}*)$/iu;

/**
 * Why the person has to see the change, as a German sentence; null when it is a small correction: a few words
 * of running text, in passages that do not name the person, without numbers or words that turn a sentence
 * around. `names`: of the person, as readers see it and in full.
 */
export function whyThePersonDecides(
  before: Manuscript,
  after: Manuscript,
  names: readonly string[],
): string | null {
  if (canonical(withoutRunningText(before)) !== canonical(withoutRunningText(after)))
    return "Titel, Teaser, Überschriften, Zitate, Bilder, Zahlen, Links und Angaben sieht die Person selbst.";
  const [old, now] = [passagesOf(before), passagesOf(after)];
  const changed = old.flatMap((text, index) => (text === now[index] ? [] : [[text, now[index]!] as const]));
  if (changed.some((pair) => pair.some((text) => names.some((name) => containsName(text, name)))))
    return "Eine geänderte Stelle nennt die Person.";
  const words = changed.map(([text, other]) => changedWords(text, other));
  const removed = words.flatMap((one) => one.removed);
  const added = words.flatMap((one) => one.added);
  if (removed.length > mostCorrectedWords || added.length > mostCorrectedWords)
    return `Es sind mehr als ${mostCorrectedWords} Wörter geändert.`;
  if ([...removed, ...added].some((word) => /\p{N}/u.test(word) || meaningful.test(bare(word))))
    return "Eine Zahl oder ein Wort ist geändert, das den Sinn ändern kann.";
  return null;
}

/** The manuscript with nothing in place of its running text but the targets of links. */
function withoutRunningText({ title, teaser, content, leadPicture, details, showsNoPerson }: Manuscript) {
  return { title, teaser, leadPicture, details, showsNoPerson, content: content.map(emptied) };
}

const targetsOf = (text: Inline[]) => text.flatMap(({ href }) => href ?? []);

function emptied(block: Block) {
  if (block.type === "paragraph") return { ...block, text: targetsOf(block.text) };
  if (block.type === "list") return { ...block, entries: block.entries.map(targetsOf) };
  return block;
}

function passagesOf({ content }: Manuscript): string[] {
  return content.flatMap((block) => {
    if (block.type === "paragraph") return [plainText(block.text)];
    return block.type === "list" ? block.entries.map(plainText) : [];
  });
}

/** The words between the first and the last difference of two passages. */
function changedWords(before: string, after: string): { removed: string[]; added: string[] } {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { removed: old.slice(start, old.length - end), added: now.slice(start, now.length - end) };
}

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== "");
const bare = (word: string) => word.replace(/[^\p{L}\p{N}]+/gu, "");
