import { clockTime, longDay } from "@/domain/date-words";
import { kindTraits } from "./kind-traits";
import type { ShownPost } from "./shown-post";

/** When a post was published and changed, and who is responsible for it, line by line; times in Europe/Berlin. */
export function freshnessLines({
  publishedAt,
  changedAt,
  asOf,
  kind,
  showsNoPerson,
  jobcenter,
}: ShownPost): string[] {
  const wasChanged = publishedAt && changedAt && changedAt > publishedAt;
  const hasConsent = kindTraits[kind].portraysPerson && !showsNoPerson && publishedAt;
  return [
    asOf ? `Stand: ${longDay(asOf)}` : "",
    publishedAt
      ? `Veröffentlicht: ${longDay(publishedAt)}, ${clockTime(publishedAt)}`
      : "Noch nicht veröffentlicht",
    wasChanged ? `Zuletzt geändert: ${longDay(changedAt)}, ${clockTime(changedAt)}` : "",
    `Quelle: ${jobcenter.name}`,
    hasConsent ? "Die porträtierte Person hat der Veröffentlichung zugestimmt." : "",
  ].filter(Boolean);
}
