// A shown post, the same for readers, in the preview and in the review: plain data without references.
import type { ConsentChannel } from "@/domain/consent/consent";
import type { ShownPicture } from "@/domain/media/picture";
import type { KindDetails, VeranstaltungForm } from "./details";
import type { VeranstaltungState } from "./veranstaltung-marks";
import type { PostKind } from "./kind";
import type { LeichteSprache } from "./leichte-sprache";
import type { ManuscriptWords } from "./manuscript";

/** The Jobcenter a post comes from, as far as a post names it. */
type PostHome = {
  slug: string;
  name: string;
  ownName: string | null;
  bundesland: string;
  admittedIn: number;
};

export type PostSeries = {
  slug: string;
  title: string;
  /** Parts that may be read, in order; `href` is null for the one being shown. */
  parts: { part: number; title: string; href: string | null }[];
};

export type ShownPost = Pick<
  ManuscriptWords,
  "title" | "teaser" | "content" | "topics" | "pillar" | "leadPicture" | "asOf" | "showsNoPerson"
> &
  KindDetails & {
    jobcenter: PostHome;
    /** Accepted co-hosts. */
    hosts: { slug: string; name: string }[];
    /** Pictures of the text and the lead picture by media id. One that may not be shown is missing. */
    pictures: Record<string, ShownPicture>;
    series: PostSeries | null;
    /** Instants in ISO 8601; null while nothing is public. */
    publishedAt: string | null;
    changedAt: string | null;
    /** Absolute address for readers; null while nothing is public. */
    address: string | null;
    /**
     * The channels that every person shown agreed to; all channels for a post without persons, none while
     * nothing is public.
     */
    channels: readonly ConsentChannel[];
    /** Path of this post in Leichte Sprache; missing where readers have none. */
    twinHref?: string;
    /**
     * Set when this text itself is in Leichte Sprache; then `details` are those of the original, so that a
     * cancellation is shown at once.
     */
    leichteSprache?: ShownLeichteSprache | null;
  };

export type ShownLeichteSprache = LeichteSprache & {
  /** The public text of the original is newer than the one this text was made from. */
  isStale: boolean;
  /** Path of the same post in everyday language; null while nobody can read it. */
  originalHref: string | null;
};

/** A post in a list. */
export type PostSummary = {
  kind: PostKind;
  title: string;
  teaser: string;
  pillar: ManuscriptWords["pillar"];
  href: string;
  jobcenterName: string;
  bundesland: string;
  /** How many other Jobcenter take part. */
  coHosts: number;
  /** Instant in ISO 8601. */
  publishedAt: string;
  picture: (ShownPicture & { altText: string }) | null;
  series: { title: string; part: number | null } | null;
  /** Only a Veranstaltung has a time and venues. */
  veranstaltung: VeranstaltungSummary | null;
};

/** The same with what links, feeds and calendars need. `changedAt`: instant in ISO 8601. */
export type ListedPost = PostSummary & { id: string; changedAt: string };

type VeranstaltungSummary = {
  /** Instants in ISO 8601. */
  startsAt: string;
  endsAt: string | null;
  isAllDay: boolean;
  state: VeranstaltungState;
  city: string;
  /** All venues, with what a list shows of them. */
  venues: { name: string; city: string }[];
  form: VeranstaltungForm | "";
  marks: string[];
};
