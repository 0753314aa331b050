/** A post as its page shows it. */
import { consentChannels } from "@/domain/consent/consent";
import type { ShownPost } from "@/domain/post/shown-post";
import { changedDetails, emptyDetails } from "@/domain/post/details";
import { type PostKind } from "@/domain/post/kind";

export const appUrl = "https://portal.example";
export const times = { startsAt: "2027-03-27T09:00:00Z", endsAt: "2027-03-27T14:00:00Z" };
export function aShownPost(kind: PostKind, changes: Record<string, unknown> = {}): ShownPost {
  const own = kind === "veranstaltung" ? { ...times, ...changes } : changes;
  return {
    ...changedDetails(kind, emptyDetails(kind), own),
    title: "Eins </script><script>alert(1)</script>",
    teaser: "Zwei",
    content: [],
    topics: ["beratung"],
    pillar: null,
    leadPicture: null,
    asOf: null,
    showsNoPerson: true,
    jobcenter: {
      slug: "emsland",
      name: "Landkreis Emsland",
      ownName: null,
      bundesland: "Niedersachsen",
      admittedIn: 2005,
    },
    hosts: [{ slug: "leer", name: "Landkreis Leer" }],
    pictures: {},
    series: null,
    publishedAt: "2026-11-02T09:00:00.000Z",
    changedAt: "2026-11-03T10:00:00.000Z",
    address: `${appUrl}/jobcenter/emsland/eins`,
    channels: consentChannels,
  };
}
