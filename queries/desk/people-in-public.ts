import "server-only";
import { db } from "@/db/client";
import { shownPeople } from "@/db/shown-people";
import { foldWords } from "@/domain/fold";
import type { PersonInPublic } from "@/domain/report/person-in-public";

/** How many are shown; a further word finds the others. */
const most = 20;

/**
 * People whom readers see at this moment, of any Jobcenter: those whose name, title, Jobcenter and address
 * together hold the beginnings of all words. None without a word.
 */
export async function peopleInPublic(words: string): Promise<{ people: PersonInPublic[]; isMore: boolean }> {
  const sought = foldWords(words);
  if (sought.length === 0) return { people: [], isMore: false };
  const found = (await shownPeople(db)).filter(({ name, title, jobcenter, path }) => {
    const known = foldWords([name, title, jobcenter, path].join(" "));
    return sought.every((word) => known.some((one) => one.startsWith(word)));
  });
  const byConsent = Map.groupBy(found, ({ consentId }) => consentId);
  const people = [...byConsent].map(([consentId, posts]) => ({
    consentId,
    name: posts[0]!.name,
    jobcenter: posts[0]!.jobcenter,
    posts: posts.map(({ title, path }) => ({ title, path })),
  }));
  return { people: people.slice(0, most), isMore: people.length > most };
}
