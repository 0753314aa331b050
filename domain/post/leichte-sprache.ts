// What readers are told about a version in Leichte Sprache: who wrote it, who tested it, from which text it
// was made (A-022, A-023).
import * as z from "zod";
import type { Issue } from "@/domain/refusals";

export const leichteSpracheSchema = z.strictObject({
  /** Number of the approved revision of the original this text was made from. */
  madeFrom: z.int().min(1),
  /** Person or office that wrote it. */
  translator: z.string().max(300),
  /** True once people of the target group have read and approved it; readers are told either way. */
  isTested: z.boolean(),
  /** The Prüfgruppe, and the day it read the text (ISO date). */
  testGroup: z.string().max(300),
  testedOn: z.union([z.iso.date(), z.literal("")]),
});

export type LeichteSprache = z.infer<typeof leichteSpracheSchema>;

/** The blank particulars of a twin made from the given revision of its original. */
export function newLeichteSprache(madeFrom: number): LeichteSprache {
  return { madeFrom, translator: "", isTested: false, testGroup: "", testedOn: "" };
}

const issue = (field: keyof LeichteSprache, message: string): Issue => ({
  field: `leichteSprache.${field}`,
  message,
});

/** What is missing before a version in Leichte Sprache may be submitted (A-022). */
export function leichteSpracheIssues({ translator, isTested, testGroup, testedOn }: LeichteSprache): Issue[] {
  return [
    ...(translator.trim() === ""
      ? [issue("translator", "Bitte nennen Sie, wer den Text in Leichte Sprache übertragen hat.")]
      : []),
    ...(isTested && testGroup.trim() === ""
      ? [issue("testGroup", "Bitte nennen Sie die Prüfgruppe, die den Text gelesen hat.")]
      : []),
    ...(isTested && testedOn === ""
      ? [issue("testedOn", "Bitte geben Sie an, wann die Prüfgruppe den Text gelesen hat.")]
      : []),
  ];
}

/** How many public posts of a Jobcenter have an up-to-date version in Leichte Sprache. */
export function coverageWords({
  posts,
  twins,
  stale,
}: {
  posts: number;
  twins: number;
  stale: number;
}): string {
  const current = `In Leichter Sprache: ${twins - stale} von ${posts === 1 ? "einem öffentlichen Beitrag" : `${posts} öffentlichen Beiträgen`}`;
  return stale === 0
    ? current
    : `${current}, ${stale === 1 ? "ein weiterer Text ist" : `${stale} weitere Texte sind`} veraltet`;
}
