// Every address of this portal at which a portrayed person is or was shown. A new kind of output that is not
// placed here does not compile; a new route that is not placed fails the test beside this file.
import { pictureAddress } from "@/domain/media/picture";
import { pictureFormats } from "@/domain/media/picture-rules";
import { calendarFiles, postFeedFiles } from "@/domain/post/feed-format";
import { kindTraits } from "@/domain/post/kind-traits";
import type { PostKind } from "@/domain/post/kind";
import { channelFor, channelOutputNames, type ChannelOutput } from "./channel-outputs";
import type { ConsentChannel } from "./consent";

/** What a post itself answers with: gone when it is not public. */
export const postCopies = ["post", "leichteSprache", "pdf", "sharePicture", "event"] as const;
type PostCopy = (typeof postCopies)[number];
/** Pages and files that name many posts: they stay, without the person. */
const listCopies = [
  "startPage",
  "list",
  "pressList",
  "jobcenterPage",
  "landPage",
  "topicPage",
  "series",
  "aktionswoche",
  "figures",
  "feed",
  "calendar",
  "search",
  "sitemap",
] as const;
type ListCopy = (typeof listCopies)[number];
export const copyKinds = [...postCopies, "picture", ...listCopies] as const;
export type CopyKind = (typeof copyKinds)[number];

export type CopiedPost = {
  id: string;
  kind: PostKind;
  /** Slug of the home Jobcenter; `hosts` has those of accepted co-hosts. */
  jobcenter: string;
  hosts: string[];
  land: string;
  /** Every slug the post ever had. */
  slugs: string[];
  topics: string[];
  series: string[];
  weeks: string[];
  /** A word of a title that is no name: what is searched for may stand in the log of a proxy. */
  searchWord: string | null;
  /** Month of the first publication as in the sitemap, "2026-11"; null when it was never public. */
  month: string | null;
  /** Whether the database lets readers see it at this moment, and its version in Leichte Sprache. */
  isShown: boolean;
  isTwinShown: boolean;
};
export type CopiedPicture = { key: string; widths: number[]; isShown: boolean };

export type CopyAddress = {
  kind: CopyKind;
  path: string;
  /** The post it belongs to; null for a page of many. */
  postId: string | null;
  /** Whether readers may get something there. */
  mayAnswer: boolean;
};

const at = (post: CopiedPost, below = "") =>
  post.slugs.map((slug) => `/jobcenter/${post.jobcenter}/${slug}${below}`);

const ofPost: Record<PostCopy, (post: CopiedPost) => string[]> = {
  post: (post) => at(post),
  leichteSprache: (post) => at(post, "/leichte-sprache"),
  pdf: (post) => at(post, "/pdf"),
  sharePicture: (post) => at(post, "/teilen.png"),
  event: (post) => (post.kind === "veranstaltung" ? at(post, "/termin.ics") : []),
};

/** The pages that have feeds and calendars of their own. */
const feedFolders = (post: CopiedPost) => [
  "",
  ...[post.jobcenter, ...post.hosts].map((slug) => `/jobcenter/${slug}`),
  `/land/${post.land}`,
  ...post.topics.map((topic) => `/themen/${topic}`),
];
const filesIn = (post: CopiedPost, files: string[]) =>
  feedFolders(post).flatMap((folder) => files.map((file) => `${folder}/${file}`));

const listsOf: Record<ListCopy, (post: CopiedPost) => string[]> = {
  startPage: () => ["/"],
  list: ({ kind }) => [
    ...[kindTraits[kind].list].filter((path) => path !== "/presse"),
    "/leichte-sprache",
    "/jobcenter",
    "/land",
    "/themen",
  ],
  pressList: () => ["/presse"],
  jobcenterPage: (post) => [post.jobcenter, ...post.hosts].map((slug) => `/jobcenter/${slug}`),
  landPage: ({ land }) => [`/land/${land}`],
  topicPage: ({ topics }) => topics.map((topic) => `/themen/${topic}`),
  series: ({ series }) => ["/reihen", ...series.map((slug) => `/reihen/${slug}`)],
  aktionswoche: ({ weeks }) => [
    "/aktionswoche",
    "/aktionswoche/alle",
    ...weeks.map((slug) => `/aktionswoche/${slug}`),
  ],
  figures: () => ["/zahlen", "/zahlen.csv", "/zahlen.json"],
  feed: (post) => filesIn(post, postFeedFiles),
  calendar: (post) => [
    ...filesIn(post, calendarFiles),
    "/aktionswoche/kalender.ics",
    ...post.weeks.map((slug) => `/aktionswoche/${slug}/kalender.ics`),
  ],
  search: ({ jobcenter, searchWord }) => [
    `/suche?jobcenter=${jobcenter}`,
    ...(searchWord ? [`/suche?q=${encodeURIComponent(searchWord)}`] : []),
  ],
  sitemap: ({ month }) => ["/sitemap.xml", ...(month ? [`/sitemap/${month}.xml`] : [])],
};

/** Where a post can be read, with everything made from it. */
function addressesOfPost(post: CopiedPost): CopyAddress[] {
  return postCopies.flatMap((kind) =>
    ofPost[kind](post).map((path) => ({
      kind,
      path,
      postId: post.id,
      mayAnswer: kind === "leichteSprache" ? post.isTwinShown : post.isShown,
    })),
  );
}

/** All addresses, each once. */
export function copyAddresses(
  posts: readonly CopiedPost[],
  pictures: readonly CopiedPicture[],
): CopyAddress[] {
  const all: CopyAddress[] = [
    ...posts.flatMap(addressesOfPost),
    ...pictures.flatMap(({ key, widths, isShown }) =>
      widths.flatMap((width) =>
        pictureFormats.map((format) => ({
          kind: "picture" as const,
          path: pictureAddress(key, width, format),
          postId: null,
          mayAnswer: isShown,
        })),
      ),
    ),
    ...posts.flatMap((post) =>
      listCopies.flatMap((kind) =>
        listsOf[kind](post).map((path) => ({ kind, path, postId: null, mayAnswer: true })),
      ),
    ),
  ];
  return [...new Map(all.map((address) => [address.path, address])).values()];
}

/**
 * Where each output of a channel has addresses. An output that is part of a page of a post has none: the page
 * stays.
 */
const copiesOf: Record<ChannelOutput, readonly CopyKind[]> = {
  page: ["post", "leichteSprache", "picture"],
  lists: ["startPage", "list", "jobcenterPage", "landPage", "topicPage", "series", "aktionswoche", "figures"],
  search: ["search"],
  sitemap: ["sitemap"],
  searchEngineFacts: [],
  feeds: ["feed"],
  calendars: ["calendar", "event"],
  pdf: ["pdf"],
  print: [],
  pressLists: ["pressList"],
  newsMark: [],
  shareLinks: [],
  sharePreview: [],
  sharePicture: ["sharePicture"],
};

/** The addresses at which nothing of the posts may be left once these channels are closed. */
export function closedAddresses(
  posts: readonly CopiedPost[],
  closes: readonly ConsentChannel[],
): CopyAddress[] {
  const closed = channelOutputNames.filter((output) => closes.includes(channelFor(output)));
  const kinds = new Set(closed.flatMap((output) => copiesOf[output]));
  return copyAddresses(posts, [])
    .filter(({ kind }) => kinds.has(kind))
    .map((address) => (address.postId === null ? address : { ...address, mayAnswer: false }));
}
