// Calendars, parsed by another library and checked line by line.
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { emptyDetails } from "@/domain/post/details";
import type { CalendarEvent } from "@/domain/post/calendar-event";
import { calendarText } from "./calendar";

const portal = "https://portal.example";
const venue = {
  name: "Rathaus",
  street: "Marktplatz 1",
  postalCode: "49716",
  city: "Meppen",
  access: "Stufenloser Eingang",
};
const plain: CalendarEvent = {
  id: "0b8f3a5e-1111-4222-8333-444455556666",
  revisionNumber: 3,
  title: "Tag der offenen Tür",
  teaser: "Das Jobcenter zeigt, wer hier arbeitet.",
  href: "/jobcenter/emsland/tag-der-offenen-tuer",
  jobcenterName: "Landkreis Emsland",
  hosts: [],
  details: {
    ...emptyDetails("veranstaltung"),
    places: [venue],
    contact: { name: "Petra Beispiel", position: "", phone: "05931 104", email: "petra@emsland.example" },
  },
  startsAt: new Date("2027-03-27T09:00:00Z"),
  endsAt: new Date("2027-03-28T14:00:00Z"),
  publishedAt: new Date("2026-11-02T09:00:00Z"),
  changedAt: new Date("2026-11-03T10:00:00Z"),
};

function read(...events: CalendarEvent[]) {
  const text = calendarText(portal, "Aktionen; alle, überall", events);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return {
    text,
    calendar,
    events: calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component)),
  };
}

describe("a calendar", () => {
  it("follows RFC 5545, with times in Europe/Berlin", () => {
    const {
      text,
      calendar,
      events: [event],
    } = read(plain);
    expect([calendar.getFirstPropertyValue("version"), calendar.getFirstPropertyValue("method")]).toEqual([
      "2.0",
      "PUBLISH",
    ]);
    expect(text).toContain("\r\nX-WR-CALNAME:Aktionen\\; alle\\, überall\r\n");
    expect(calendar.getFirstSubcomponent("vtimezone")?.getFirstPropertyValue("tzid")).toBe("Europe/Berlin");
    expect(text).toContain("UID:0b8f3a5e-1111-4222-8333-444455556666@portal.example\r\n");
    expect(text).toContain("SEQUENCE:3\r\n");
    expect(text).toContain("DTSTAMP:20261103T100000Z\r\n");
    expect(text).toMatch(/^[A-Z-]+[:;][^\r]*\r\nBEGIN:VTIMEZONE\r\n[^]*END:VTIMEZONE\r\nBEGIN:VEVENT\r\n/m);
    expect(text.indexOf("REFRESH-INTERVAL")).toBeLessThan(text.indexOf("BEGIN:VTIMEZONE"));
    // The event crosses the start of summer time.
    expect(text).toContain("DTSTART;TZID=Europe/Berlin:20270327T100000\r\n");
    expect(text).toContain("DTEND;TZID=Europe/Berlin:20270328T160000\r\n");
    expect(event?.location).toBe("Rathaus, Marktplatz 1, 49716 Meppen");
    expect(event?.component.getFirstPropertyValue("url")).toBe(`${portal}${plain.href}`);
    expect(event?.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  });

  it("gives the times of creation and change in UTC", () => {
    const { text } = read(plain);
    expect(text).toMatch(/\r\nCREATED:20261102T090000Z\r\n/);
    expect(text).toMatch(/\r\nLAST-MODIFIED:20261103T100000Z\r\n/);
  });

  it("names no contact person", () => {
    expect(read(plain).text).not.toMatch(/Petra|05931|petra@/);
  });

  it("writes whole days without times, including the last one", () => {
    const days = { startsAt: new Date("2027-03-26T23:00:00Z"), endsAt: new Date("2027-03-28T22:00:00Z") };
    const { text } = read({ ...plain, ...days, details: { ...plain.details, isAllDay: true } });
    expect(text).toContain("DTSTART;VALUE=DATE:20270327\r\n");
    expect(text).toContain("DTEND;VALUE=DATE:20270330\r\n");
  });

  it("marks an event as cancelled and gives the reason", () => {
    const {
      text,
      events: [event],
    } = read({
      ...plain,
      details: { ...plain.details, isCancelled: true, cancelledBecause: "Das Haus hat Wasserschaden." },
    });
    expect(text).toContain("STATUS:CANCELLED\r\n");
    expect([event?.summary, event?.description.split("\n")[0]]).toEqual([
      "Abgesagt: Tag der offenen Tür",
      "Abgesagt. Das Haus hat Wasserschaden.",
    ]);
  });

  it("marks an event as moved and gives its earlier date", () => {
    const moved = {
      ...plain.details,
      isMoved: true,
      movedFrom: "2027-03-26T09:00:00Z",
      movedBecause: "Der Saal war zu klein.",
    };
    const {
      text,
      events: [event],
    } = read({ ...plain, details: moved });
    expect(text).toContain("STATUS:CONFIRMED\r\n");
    expect(event?.summary).toBe("Verlegt: Tag der offenen Tür");
    expect(event?.description.split("\n")[0]).toBe(
      "Verlegt. Ursprünglich: Freitag, 26. März 2027, 10:00 Uhr. Der Saal war zu klein.",
    );
  });

  it("writes one entry per date, each with its own id", () => {
    const moreDates = [
      { startsAt: "2027-03-30T08:00:00Z", endsAt: "2027-03-30T10:00:00Z" },
      { startsAt: "", endsAt: "" },
    ];
    const { text, events } = read({ ...plain, details: { ...plain.details, moreDates } });
    expect(events.map(({ uid }) => uid)).toEqual([
      `${plain.id}@portal.example`,
      `${plain.id}-2@portal.example`,
    ]);
    expect(text).toContain("DTSTART;TZID=Europe/Berlin:20270330T100000\r\n");
    expect(text.match(/^SEQUENCE:3\r$/gm)).toHaveLength(2);
  });

  it("gives the form and all hosts of an event", () => {
    const {
      text,
      events: [event],
    } = read({
      ...plain,
      hosts: ["Kreis Borken", "Kreis Coesfeld"],
      details: { ...plain.details, form: "messe" },
    });
    expect(text).toContain("CATEGORIES:Messe\r\n");
    expect(event?.description).toContain("Veranstaltet von: Landkreis Emsland, Kreis Borken, Kreis Coesfeld");
  });

  it("accepts an event without end and venue", () => {
    const { text } = read({ ...plain, endsAt: null, details: emptyDetails("veranstaltung") });
    expect(text).not.toMatch(/\r\n(DTEND|LOCATION)[:;]/);
  });

  it("is valid without events", () => {
    const { text, calendar } = read();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(["vtimezone"]);
  });

  it("folds lines at 75 octets between characters, and typed text cannot break the event (S-36)", () => {
    const compound = "Grundsicherungsfolgenabschätzungsveranstaltungsräumlichkeitenübersicht".repeat(3);
    const title = `👩‍🏭🎉😀 ${compound}; a, b \\ c 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀`;
    const teaser = "Eins\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Zwei\u0000\u0007";
    const { text, events } = read({ ...plain, title, teaser });
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\u0000-\u0008\uFFFD]/);
    expect(Buffer.from(text).toString()).toBe(text);
    expect(events).toHaveLength(1);
    expect(events[0]?.summary).toBe(title);
    expect(events[0]?.description).toContain("Eins\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Zwei");
  });
});
