import { NotPossibleNow } from "@/domain/refusals";

/** The number of stories on the start page. */
export const mostFeatured = 3;

/**
 * The chosen stories in their order, after one was put at a position (1 is the first) or, with null, removed.
 * When there is no room, those in `gone`, which readers no longer see, leave. Throws NotPossibleNow when all
 * positions are taken.
 */
export function withStoryAt(
  chosen: readonly string[],
  postId: string,
  position: number | null,
  gone: readonly string[] = [],
): string[] {
  const all = chosen.filter((id) => id !== postId);
  if (position === null) return all;
  const others = all.length < mostFeatured ? all : all.filter((id) => !gone.includes(id));
  if (others.length >= mostFeatured) {
    throw new NotPossibleNow(
      "all positions taken",
      "Auf der Startseite stehen schon drei ausgewählte Geschichten. Nehmen Sie zuerst eine herunter.",
    );
  }
  return others.toSpliced(position - 1, 0, postId);
}

/** What readers get: the chosen ones, then the newest that are not among them. */
export function storiesShown(chosen: readonly string[], newest: readonly string[]): string[] {
  return [...chosen, ...newest.filter((id) => !chosen.includes(id))].slice(0, mostFeatured);
}

/** Why readers do not see a chosen story any more. */
export type WhyGone = "hidden" | "withdrawn" | "taken_off" | "ended";

/**
 * `title` is null once readers may not see the story any more, and `gone` says why: then nobody is named here
 * either.
 */
export type ChosenStory = {
  id: string;
  title: string | null;
  href: string | null;
  jobcenter: string;
  gone: WhyGone | null;
};

export type StoryChoice = { id: string; title: string; href: string; jobcenter: string; publishedAt: Date };
