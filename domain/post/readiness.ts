// Is the content ready? A draft may be incomplete, a submission may not, and nobody appears without valid
// consent.
import { NotReady, type Issue } from "@/domain/refusals";
import { lostFigureIssues } from "@/domain/figure/reference";
import { storable } from "@/domain/storable-text";
import { consentIssues, type ProtagonistFact } from "./consent-readiness";
import { detailsIssues } from "./details-readiness";
import { kindTraits } from "./kind-traits";
import { leichteSpracheIssues } from "./leichte-sprache";
import { longestTeaser, longestTitle, type Manuscript } from "./manuscript";
import { headingIssues, linkIssues, blockIssues, textIssues } from "./content-readiness";
import { noPeople, type PeopleFacts, peopleIssues } from "./people-readiness";
import { pictureIssues } from "./picture-readiness";

/** One line of the "Prüfung" tab: done when it has no issues. */
export type Check = { id: string; label: string; issues: Issue[] };

const issue = (field: string, message: string): Issue => ({ field, message });

function titleIssues({ title }: Manuscript): Issue[] {
  if (title.trim() === "") return [issue("title", "Bitte geben Sie einen Titel ein.")];
  if (title.length > longestTitle)
    return [
      issue("title", `Bitte kürzen Sie den Titel auf ${longestTitle} Zeichen. Er hat ${title.length}.`),
    ];
  return [];
}

function teaserIssues({ teaser }: Manuscript): Issue[] {
  if (teaser.trim() === "")
    return [issue("teaser", "Bitte schreiben Sie einen Teaser: ein bis zwei Sätze, die neugierig machen.")];
  if (teaser.length > longestTeaser)
    return [
      issue("teaser", `Bitte kürzen Sie den Teaser auf ${longestTeaser} Zeichen. Er hat ${teaser.length}.`),
    ];
  return [];
}

/**
 * All checks before a post may be submitted, done or not. `protagonists`: the people the revision names, with
 * the facts of their consents. `lostFigures`: ids of values it refers to that were taken back. `people`: who
 * is on its pictures and who withdrew.
 */
export function checkPost(
  written: Manuscript,
  protagonists: ProtagonistFact[],
  lostFigures: readonly string[] = [],
  people: PeopleFacts = noPeople,
): Check[] {
  // As it will be stored: what nobody sees is missing.
  const manuscript = storable(written) as Manuscript;
  const checks: Check[] = [
    { id: "title", label: "Der Titel steht", issues: titleIssues(manuscript) },
    { id: "teaser", label: `Der Teaser passt in ${longestTeaser} Zeichen`, issues: teaserIssues(manuscript) },
    { id: "text", label: "Der Text steht", issues: textIssues(manuscript) },
    {
      id: "pictures",
      label: "Alle Bilder haben Beschreibung und Nachweis",
      issues: pictureIssues(manuscript),
    },
    {
      id: "headings",
      label: "Die Überschriften stehen in der richtigen Reihenfolge",
      issues: headingIssues(manuscript.content),
    },
    { id: "links", label: "Linktexte sagen, wohin sie führen", issues: linkIssues(manuscript.content) },
    {
      id: "blocks",
      label: "Zahlen, Zitate und Fragen sind vollständig",
      issues: [...blockIssues(manuscript.content), ...lostFigureIssues(manuscript.content, lostFigures)],
    },
    manuscript.leichteSprache
      ? {
          id: "leichteSprache",
          label: "Es steht da, wer den Text gemacht und geprüft hat",
          issues: leichteSpracheIssues(manuscript.leichteSprache),
        }
      : { id: "details", label: "Die Angaben sind vollständig", issues: detailsIssues(manuscript) },
  ];
  const ofPeople = peopleIssues(manuscript, people);
  if (kindTraits[manuscript.kind].portraysPerson || protagonists.length > 0 || ofPeople.length > 0) {
    checks.push({
      id: "consents",
      label:
        manuscript.showsNoPerson && protagonists.length === 0
          ? "Es ist keine Person erkennbar"
          : "Die Einwilligung liegt vor und gilt für diese Fassung",
      issues: [...consentIssues(manuscript, protagonists), ...ofPeople],
    });
  }
  return checks;
}

/** Throws NotReady with all issues unless every check is done. */
export function requireReadiness(
  manuscript: Manuscript,
  protagonists: ProtagonistFact[],
  lostFigures: readonly string[] = [],
  people: PeopleFacts = noPeople,
): void {
  const issues = checkPost(manuscript, protagonists, lostFigures, people).flatMap((check) => check.issues);
  if (issues.length > 0) throw new NotReady(issues);
}
