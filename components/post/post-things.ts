// A post as search engines read it. Names of portrayed people are never given.
import { isOpen } from "@/domain/consent/channel-outputs";
import { berlinDay } from "@/domain/date-words";
import type { ShownPost } from "@/domain/post/shown-post";
import type { DetailsOf } from "@/domain/post/details";
import { datesOf, veranstaltungState } from "@/domain/post/veranstaltung-marks";
import { kindTraits } from "@/domain/post/kind-traits";
import { topics } from "@/domain/post/topic";
import { kindNames } from "@/domain/wording";
import {
  addressThing,
  type ArticleThing,
  type EventThing,
  type GovernmentOrganization,
  type NewsArticle,
  publisherThing,
} from "@/components/layout/structured-data";

type Published = ShownPost & { address: string; publishedAt: string; changedAt: string };
type Veranstaltung = DetailsOf<"veranstaltung">;

/** A post as schema.org type: news, article, or event with time and venue. Null while nothing is public. */
export function postThing(
  shown: ShownPost,
  appUrl: string,
  publisher: string,
): ArticleThing | NewsArticle | EventThing | null {
  const { address, publishedAt, changedAt } = shown;
  if (!address || !publishedAt || !changedAt) return null;
  const published = { ...shown, address, publishedAt, changedAt };
  const thing = shown.kind === "veranstaltung" ? eventThing(published, shown.details, appUrl) : null;
  return thing ?? articleThing(published, appUrl, publisher);
}

/** Where the picture for sharing lies. */
export function sharePictureAddress(address: string): string {
  return `${address}/teilen.png`;
}

/** Nothing where the picture for sharing is closed: its address answers 410 then. */
function imageOf({ address, channels }: Pick<Published, "address" | "channels">): { image?: string } {
  return isOpen("sharePicture", channels) ? { image: sharePictureAddress(address) } : {};
}

function articleThing(shown: Published, appUrl: string, publisher: string): ArticleThing | NewsArticle {
  const { kind, title, teaser, address, publishedAt, changedAt, jobcenter, hosts } = shown;
  return {
    "@type": kindTraits[kind].isNews && isOpen("newsMark", shown.channels) ? "NewsArticle" : "Article",
    "@id": `${address}#beitrag`,
    headline: title,
    description: teaser,
    datePublished: publishedAt,
    dateModified: changedAt,
    inLanguage: "de-DE",
    url: address,
    mainEntityOfPage: address,
    ...imageOf(shown),
    author: hostThing(appUrl, jobcenter),
    ...(hosts.length > 0 && { contributor: hosts.map((host) => hostThing(appUrl, host)) }),
    publisher: publisherThing(appUrl, publisher),
    articleSection: kindNames[kind],
    keywords: shown.topics.map((topic) => topics[topic]),
    isAccessibleForFree: true,
  };
}

/** Null where the time is not known: an Event must have one. */
function eventThing(
  { title, teaser, address, jobcenter, hosts, channels }: Published,
  veranstaltung: Veranstaltung,
  appUrl: string,
): EventThing | null {
  const time = (instant: string) => (veranstaltung.isAllDay ? berlinDay(instant) : instant);
  const [first, ...more] = datesOf(veranstaltung);
  if (!first) return null;
  const state = veranstaltungState(veranstaltung);
  // A change of the venue alone is not "rescheduled", which means another time.
  const status =
    state === "cancelled"
      ? "EventCancelled"
      : veranstaltung.isMoved && veranstaltung.movedFrom
        ? "EventRescheduled"
        : "EventScheduled";
  const common = {
    name: title,
    location: venuesOf(veranstaltung, jobcenter.name),
    eventStatus: `https://schema.org/${status}` as const,
  };
  const dates = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => ({
    startDate: time(startsAt),
    ...(endsAt && { endDate: time(endsAt) }),
  });
  return {
    "@type": "Event",
    "@id": `${address}#aktion`,
    ...common,
    ...dates(first),
    description: teaser,
    url: address,
    ...imageOf({ address, channels }),
    inLanguage: "de-DE",
    // Without an address it may be a video conference.
    ...(veranstaltung.places.some(({ street, postalCode }) => street || postalCode) && {
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode" as const,
    }),
    ...(veranstaltung.isMoved &&
      veranstaltung.movedFrom && { previousStartDate: time(veranstaltung.movedFrom) }),
    ...(veranstaltung.isFree && { isAccessibleForFree: true }),
    organizer: [hostThing(appUrl, jobcenter), ...hosts.map((host) => hostThing(appUrl, host))],
    ...(more.length > 0 && {
      subEvent: [first, ...more].map((date) => ({ "@type": "Event" as const, ...common, ...dates(date) })),
    }),
  };
}

function venuesOf({ places }: Veranstaltung, jobcenter: string) {
  const stated = places.map(({ name, street, postalCode, city }) => ({
    "@type": "Place" as const,
    name: name || city || jobcenter,
    address: addressThing({ street, postalCode, city }),
  }));
  return stated.length > 0
    ? stated
    : [
        {
          "@type": "Place" as const,
          name: jobcenter,
          address: { "@type": "PostalAddress" as const, addressLocality: jobcenter, addressCountry: "DE" },
        },
      ];
}

function hostThing(appUrl: string, { slug, name }: { slug: string; name: string }): GovernmentOrganization {
  return {
    "@type": "GovernmentOrganization",
    "@id": `${appUrl}/jobcenter/${slug}#jobcenter`,
    name,
    url: `${appUrl}/jobcenter/${slug}`,
  };
}
