// Every address that shows or names a post; none may do so once the post is gone (B-029).
import { type Bundesland, landSlug } from "@/domain/jobcenter/bundesland";
import { pictureAddress, type PictureFiles } from "@/domain/media/picture";
import { pictureFormats } from "@/domain/media/picture-rules";
import { calendarFiles, postFeedFiles } from "@/domain/post/feed-format";
import type { PostKind } from "@/domain/post/kind";
import { kindTraits } from "@/domain/post/kind-traits";

export type AddressedPost = {
  kind: PostKind;
  slug: string;
  title: string;
  /** Slugs of the home Jobcenter and of accepted co-hosts, the home first. */
  jobcenters: [string, ...string[]];
  land: Bundesland;
  topics: readonly string[];
  /** Slugs. */
  series: string | null;
  aktionswoche: string | null;
  hasTwin: boolean;
  pictures: readonly Pick<PictureFiles, "key" | "widths">[];
  /** Paths of other posts that lead to it: parts of its series, related posts. */
  neighbours: readonly string[];
};

/** Addresses that are the post's own: they answer 410 when it is gone. Paths on this portal. */
export function ownAddresses({ kind, slug, jobcenters, hasTwin, pictures }: AddressedPost): string[] {
  const page = `/jobcenter/${jobcenters[0]}/${slug}`;
  return [
    page,
    `${page}/pdf`,
    `${page}/teilen.png`,
    ...(hasTwin ? [`${page}/leichte-sprache`] : []),
    ...(kind === "veranstaltung" ? [`${page}/termin.ics`] : []),
    ...pictures.flatMap(({ key, widths }) =>
      widths.flatMap((width) => pictureFormats.map((format) => pictureAddress(key, width, format))),
    ),
  ];
}

/**
 * Pages, feeds and calendars that list it while it is among the newest: they no longer name it when it is
 * gone. Paths on this portal.
 */
export function listingAddresses({
  kind,
  title,
  jobcenters,
  land,
  topics,
  series,
  aktionswoche,
  hasTwin,
  neighbours,
}: AddressedPost): string[] {
  const groups = [
    ...jobcenters.map((slug) => `/jobcenter/${slug}`),
    `/land/${landSlug(land)}`,
    ...topics.map((topic) => `/themen/${topic}`),
  ];
  const calendars =
    kind === "veranstaltung"
      ? [
          ...["", ...groups].flatMap((group) => calendarFiles.map((file) => `${group}/${file}`)),
          ...(aktionswoche ? [`/aktionswoche/${aktionswoche}/kalender.ics`] : []),
        ]
      : [];
  return [
    "/",
    ...groups,
    kindTraits[kind].list,
    ...(series ? [`/reihen/${series}`] : []),
    ...(hasTwin ? ["/leichte-sprache"] : []),
    ...neighbours,
    ...(aktionswoche ? [`/aktionswoche/${aktionswoche}?tag=alle`] : []),
    ...["", ...groups].flatMap((group) => postFeedFiles.map((file) => `${group}/${file}`)),
    ...calendars,
    "/sitemap.xml",
    `/suche?${new URLSearchParams({ q: title })}`,
  ];
}
