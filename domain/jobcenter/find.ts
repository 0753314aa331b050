// Finds a Jobcenter however its name is typed: with ä or ae, ß or ss, hyphen or blank.
import { foldWords } from "@/domain/fold";

type Findable = {
  name: string;
  shortName: string;
  ownName: string | null;
  seat: string;
  bundesland: string;
  towns: string[];
};

/**
 * True when every word of the question begins a word of the Jobcenter's names, its seat, its Land, or of the
 * town of one of its sites.
 */
export function matchesJobcenter(jobcenter: Findable, question: string): boolean {
  const { name, shortName, ownName, seat, bundesland, towns } = jobcenter;
  const words = foldWords([name, shortName, ownName ?? "", seat, bundesland, ...towns].join(" "));
  return foldWords(question).every((asked) => words.some((word) => word.startsWith(asked)));
}
