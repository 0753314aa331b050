import { describe, expect, it } from "vitest";
import * as z from "zod";
import { postKinds, type PostKind } from "@/domain/post/kind";
import { postThing } from "./post-things";
import { appUrl, aShownPost, times } from "./testing";

const absolute = z.url({ protocol: /^https$/ });
const instant = z.iso.datetime({ offset: true });
const organization = z.object({
  "@type": z.enum(["Organization", "GovernmentOrganization"]),
  name: z.string().min(1),
  url: absolute,
});
const placeShape = z.object({
  "@type": z.literal("Place"),
  name: z.string().min(1),
  address: z.object({ "@type": z.literal("PostalAddress"), addressCountry: z.literal("DE") }),
});

/**
 * What search engines ask of an article:
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
const articleShape = z.object({
  headline: z.string().min(1),
  image: absolute,
  datePublished: instant,
  dateModified: instant,
  author: organization,
  publisher: organization.extend({ logo: z.object({ url: absolute }) }),
  mainEntityOfPage: absolute,
  inLanguage: z.literal("de-DE"),
  isAccessibleForFree: z.literal(true),
});
/** And of an event: …/structured-data/event */
const eventShape = z.object({
  "@type": z.literal("Event"),
  name: z.string().min(1),
  startDate: z.union([instant, z.iso.date()]),
  location: z.array(placeShape).min(1),
  organizer: z.array(organization).min(1),
  eventStatus: z.string().regex(/^https:\/\/schema\.org\/Event(Scheduled|Cancelled|Rescheduled)$/),
  eventAttendanceMode: z.string().startsWith("https://schema.org/").optional(),
  image: absolute,
  description: z.string(),
});
const shapes: Record<PostKind, z.ZodType> = {
  success_story: articleShape.extend({ "@type": z.literal("Article") }),
  project: articleShape.extend({ "@type": z.literal("Article") }),
  press_release: articleShape.extend({ "@type": z.literal("NewsArticle") }),
  article: articleShape.extend({ "@type": z.literal("NewsArticle") }),
  veranstaltung: eventShape,
};

const thing = (...post: Parameters<typeof aShownPost>) =>
  JSON.parse(JSON.stringify(postThing(aShownPost(...post), appUrl, "Landkreistag"))) as Record<
    string,
    unknown
  >;

describe("a post for search engines", () => {
  it.each(postKinds)("has all required fields of its type: %s", (kind) => {
    expect(shapes[kind].safeParse(thing(kind)).error?.issues ?? []).toEqual([]);
  });

  it("says that an Aktion is cancelled, moved, free, of several hosts and on several days", () => {
    const venue = { name: "Rathaus", street: "Markt 1", postalCode: "49716", city: "Meppen", access: "" };
    const cancelled = { eventStatus: "https://schema.org/EventCancelled" };
    expect(
      thing("veranstaltung", {
        isCancelled: true,
        moreDates: [{ startsAt: "2027-03-28T08:00:00Z", endsAt: "" }],
      }),
    ).toMatchObject({ ...cancelled, subEvent: [cancelled, cancelled] });
    expect(
      thing("veranstaltung", { isMoved: true, movedBecause: "Der Aufzug ist kaputt." }).eventStatus,
    ).toBe("https://schema.org/EventScheduled");
    const moved = thing("veranstaltung", {
      isMoved: true,
      movedFrom: "2027-03-20T09:00:00Z",
      isFree: true,
      places: [venue],
      moreDates: [{ startsAt: "2027-03-28T08:00:00Z", endsAt: "" }],
    });
    expect(moved).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      previousStartDate: "2027-03-20T09:00:00Z",
      isAccessibleForFree: true,
    });
    expect(moved.eventAttendanceMode).toBe("https://schema.org/OfflineEventAttendanceMode");
    expect(
      thing("veranstaltung", {
        places: [{ ...venue, name: "Videokonferenz", street: "", postalCode: "", city: "Online" }],
      }),
    ).not.toHaveProperty("eventAttendanceMode");
    expect(moved.organizer).toMatchObject([{ name: "Landkreis Emsland" }, { name: "Landkreis Leer" }]);
    expect(moved.location).toMatchObject([
      { name: "Rathaus", address: { streetAddress: "Markt 1", addressLocality: "Meppen" } },
    ]);
    expect(moved.subEvent).toMatchObject([
      { startDate: times.startsAt },
      { startDate: "2027-03-28T08:00:00Z" },
    ]);
    expect(thing("veranstaltung", { isAllDay: true })).toMatchObject({
      startDate: "2027-03-27",
      endDate: "2027-03-27",
    });
  });

  it("is an article while an Aktion has no time, and null before it is public", () => {
    expect(thing("veranstaltung", { startsAt: "", endsAt: "" })["@type"]).toBe("Article");
    expect(
      postThing({ ...aShownPost("article"), address: null, publishedAt: null }, appUrl, "Landkreistag"),
    ).toBeNull();
  });
});
