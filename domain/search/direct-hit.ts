// Hits beside the posts: Jobcenter and pages whose name was searched for.
import { bundeslaender, type Bundesland } from "@/domain/jobcenter/bundesland";
import { type Topic, topics, topicSlugs } from "@/domain/post/topic";
import { isNearlyTheSame } from "./edit-distance";
import { folded, wordsIn } from "./question";

type Named = {
  name: string;
  shortName: string;
  ownName: string | null;
  seat: string;
  bundesland: string;
  towns: string[];
};

/** Words that many names contain; they do not tell names apart. */
const common = new Set([
  "jobcenter",
  "landkreis",
  "kreis",
  "stadt",
  "landeshauptstadt",
  "kommunales",
  "kommunale",
  "und",
  "der",
  "die",
  "das",
  "den",
  "dem",
  "des",
  "ein",
  "eine",
  "von",
  "vom",
  "vor",
  "bei",
  "mit",
  "fuer",
  "zum",
  "zur",
  "auf",
  "aus",
  "nach",
  "ist",
  "sind",
  "wie",
  "was",
  "wer",
  "wann",
]);
const most = 6;

/**
 * The Jobcenter whose name, own name, seat, Land or site the words name; with a small typing mistake too. The
 * best first, at most six.
 */
export function namedJobcenters<J extends Named>(all: J[], words: string[]): J[] {
  const asked = words.map(folded).filter((word) => word.length >= 3 && !common.has(word));
  if (asked.length === 0) return [];
  const rated = all.map((jobcenter) => {
    const names = [...nameWords(jobcenter), foldedWords(jobcenter.shortName).join("")];
    return {
      jobcenter,
      exact: asked.filter((word) => names.some((name) => name.startsWith(word))).length,
      near: asked.filter((word) => names.some((name) => isNearlyTheSame(word, name))).length,
    };
  });
  const exact = rated.filter((one) => one.exact > 0).toSorted((one, other) => other.exact - one.exact);
  const found =
    exact.length > 0
      ? exact.filter((one) => one.exact === exact[0]!.exact)
      : rated.filter((one) => one.near > 0);
  return found.slice(0, most).map((one) => one.jobcenter);
}

/** Folded words of the names of Jobcenter: such a word is taken as spelled correctly. */
export function wordsOfNames(all: Named[]): Set<string> {
  return new Set(all.flatMap(nameWords));
}

/** Länder that the words name. */
export function namedLaender(words: string[]): Bundesland[] {
  return bundeslaender.filter((land) => isNamed(land, words));
}

/** Topics that the words name. */
export function namedTopics(words: string[]): Topic[] {
  return topicSlugs.filter((topic) => isNamed(topics[topic], words));
}

/** An Aktionswoche is asked for by its word, its title or its year. */
export function isNamed(title: string, words: string[]): boolean {
  const names = foldedWords(title);
  return words
    .map(folded)
    .some(
      (word) =>
        word.length >= 4 &&
        !common.has(word) &&
        names.some((name) => name.startsWith(word) || isNearlyTheSame(word, name)),
    );
}

/** True when a title contains every distinguishing word, and there is at least one. */
export function areAllNamed(title: string, words: string[]): boolean {
  const telling = words.filter((word) => folded(word).length >= 4 && !common.has(folded(word)));
  return telling.length > 0 && telling.every((word) => isNamed(title, [word]));
}

function nameWords({ shortName, ownName, seat, towns }: Named): string[] {
  return foldedWords([shortName, ownName ?? "", seat, ...towns].join(" "));
}

function foldedWords(text: string): string[] {
  return wordsIn(text).map(folded);
}
