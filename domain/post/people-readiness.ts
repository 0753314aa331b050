// What the people of a Jobcenter mean for a text: who is marked on its pictures, and whose consent was
// withdrawn.
import { longDay } from "@/domain/date-words";
import { containsName, firstWordOf, isSameName, isSingleWord, textPieces } from "@/domain/person/name-hits";
import type { Issue } from "@/domain/refusals";
import type { Manuscript } from "./manuscript";

/** Who withdrew and has given no new consent since. */
export type WithdrawnPerson = {
  personId: string;
  /** The private name and every name that readers have seen. */
  names: string[];
  withdrawnAt: Date;
  /** This post, or the one it puts in Leichte Sprache, once named the person. */
  wasNamedHere: boolean;
};

export type PeopleFacts = {
  /** Who can be recognised on a picture of the text and is not among its people. */
  unnamed: { name: string; withdrawnAt: Date | null }[];
  /** All of the Jobcenter. */
  withdrawn: WithdrawnPerson[];
  /** Pictures of the text on which nobody is marked and which stood in a text about somebody who withdrew. */
  withdrawnPictures: { withdrawnAt: Date }[];
  /** Names of the people whom the text names with a valid consent. */
  agreed: string[];
  /** A text of this post named somebody. */
  hadPeople: boolean;
};

/** Of a text in which no person of the Jobcenter plays a part. */
export const noPeople: PeopleFacts = {
  unnamed: [],
  withdrawn: [],
  withdrawnPictures: [],
  agreed: [],
  hadPeople: false,
};

/** Why the text may not be submitted or approved, because of people whom it shows or names. */
export function peopleIssues(manuscript: Manuscript, facts: PeopleFacts): Issue[] {
  const issues = [
    ...facts.unnamed.map(unnamedIssue),
    ...facts.withdrawnPictures.map(({ withdrawnAt }) => ({
      field: "consents",
      message:
        `Ein Bild gehörte zu einer Person, die ihre Einwilligung am ${longDay(withdrawnAt)} widerrufen hat. ` +
        "Bitte nehmen Sie das Bild heraus. Ist darauf jemand anderes zu sehen, markieren Sie das auf der Seite des Bildes.",
    })),
    ...facts.withdrawn.flatMap((person) => nameIssues(manuscript, person, facts.agreed)),
  ];
  // Two people with the same name who withdrew on the same day say it once.
  return [...new Map(issues.map((issue) => [`${issue.field} ${issue.message}`, issue])).values()];
}

function unnamedIssue({ name, withdrawnAt }: PeopleFacts["unnamed"][number]): Issue {
  return {
    field: "consents",
    message: withdrawnAt
      ? `Ein Bild zeigt eine Person, die ihre Einwilligung am ${longDay(withdrawnAt)} widerrufen hat. ` +
        "Bitte nehmen Sie das Bild heraus."
      : `Ein Bild zeigt ${name}. Bitte fügen Sie die Person mit ihrer Einwilligung hinzu, oder nehmen Sie das Bild heraus.`,
  };
}

/**
 * One issue for each field in which a name of the person stands. Two people may have the same name: that of
 * somebody who agreed to this text is meant, unless the person who withdrew was once named in this post.
 */
function nameIssues(manuscript: Manuscript, person: WithdrawnPerson, agreed: string[]): Issue[] {
  const isOfAnother = (name: string) =>
    !person.wasNamedHere && agreed.some((other) => isSameName(name, other));
  const full = person.names.filter((name) => !isSingleWord(name) && !isOfAnother(name));
  const first = person.wasNamedHere ? person.names.map(firstWordOf) : [];
  const found = new Map<string, string>();
  for (const { field, text } of textPieces(manuscript)) {
    // Facts of the kind hold contacts too: somebody else with the same first name.
    const names = field === "details" ? full : [...full, ...first];
    const name = names.find((one) => containsName(text, one));
    if (name && !found.has(field)) found.set(field, name);
  }
  return [...found].map(([field, name]) => ({
    field,
    message:
      `Der Name „${name}“ steht noch im Beitrag. Die Person hat ihre Einwilligung am ${longDay(person.withdrawnAt)} ` +
      "widerrufen. Bitte nehmen Sie den Namen heraus.",
  }));
}

/**
 * What whoever approves has to confirm before: nobody of whom an earlier text told can be recognised any
 * more.
 */
export type FormerPeople = { withdrawnAt: Date[] };

/**
 * Null when there is nothing to confirm. `isNamingSomebody`: the text itself names people with their
 * consents.
 */
export function formerPeople(facts: PeopleFacts, isNamingSomebody: boolean): FormerPeople | null {
  const withdrawnAt = facts.withdrawn
    .filter(({ wasNamedHere }) => wasNamedHere)
    .map((person) => person.withdrawnAt);
  return withdrawnAt.length > 0 || (facts.hadPeople && !isNamingSomebody) ? { withdrawnAt } : null;
}

export const confirmationIssue: Issue = {
  field: "confirmsNobody",
  message:
    "Dieser Beitrag erzählte früher von einer Person. Bitte prüfen Sie Text und Bilder, und bestätigen Sie, dass sie nicht mehr zu erkennen ist.",
};
