// An Aktion stays one entry in the calendars of readers: its UID stays, its SEQUENCE grows (RFC 5545,
// 3.8.7.4).
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { approvePost } from "@/commands/post/approve-post";
import { saveDraft } from "@/commands/post/save-draft";
import { submitPost } from "@/commands/post/submit-post";
import { cast, stored } from "@/commands/testing";
import { db } from "@/db/client";
import { aManuscript, aPublicPost } from "@/db/factories";
import type { DetailsOf } from "@/domain/post/details";
import { calendarText } from "@/platform/feed/calendar";
import { campaignCalendar, calendarEventAt, jobcenterCalendar } from "./calendar";

type Event = DetailsOf<"veranstaltung">;

it("an Aktion that is moved and then cancelled keeps its UID and gets a higher SEQUENCE, in every calendar", async () => {
  const { editor, moderator } = await cast();
  const before = aManuscript("veranstaltung");
  const dates = before.details;
  const { post } = await aPublicPost(db, { kind: "veranstaltung", manuscript: before });

  const published = async (changes: Partial<Event>) => {
    const manuscript = { ...before, details: { ...dates, ...changes } };
    const { version } = await saveDraft(editor, {
      postId: post.id,
      version: (await stored(post.id)).latest.version,
      manuscript,
    });
    await submitPost(editor, { postId: post.id, version });
    await approvePost(moderator, { postId: post.id, version });
    return entry();
  };
  const entry = async () => {
    const { slug } = (await stored(post.id)).post;
    const lists = [
      [(await calendarEventAt("emsland", slug))!],
      await campaignCalendar(),
      await jobcenterCalendar((await stored(post.id)).post.jobcenterId),
    ];
    const entries = lists.map((events) => {
      const calendar = new ICAL.Component(
        ICAL.parse(calendarText("https://portal.example", "Aktionen", events)) as unknown[] as never,
      );
      const event = calendar
        .getAllSubcomponents("vevent")
        .map((component) => new ICAL.Event(component))
        .find(({ uid }) => uid.startsWith(post.id));
      const said = (name: string) => String(event?.component.getFirstPropertyValue(name));
      return {
        uid: event?.uid,
        sequence: event?.sequence,
        status: said("status"),
        start: said("dtstart"),
        changed: said("last-modified"),
        created: said("created"),
      };
    });
    expect(entries).toEqual(entries.map(() => entries[0]));
    return entries[0]!;
  };

  const first = await entry();
  const moved = await published({
    isMoved: true,
    movedFrom: dates.startsAt,
    movedBecause: "Der Saal war zu klein.",
    startsAt: dates.startsAt.replace("T10", "T11"),
  });
  const cancelled = await published({
    isCancelled: true,
    cancelledBecause: "Das Haus hat einen Wasserschaden.",
  });
  const entries = [first, moved, cancelled];
  expect(new Set(entries.map(({ uid, created }) => `${uid} ${created}`)).size).toBe(1);
  expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(moved.start).not.toBe(first.start);
  expect(entries.map(({ status }) => status)).toEqual(["CONFIRMED", "CONFIRMED", "CANCELLED"]);
  expect(entries.map(({ changed }) => changed).toSorted()).toEqual(entries.map(({ changed }) => changed));
  expect(moved.changed).not.toBe(first.changed);
});
