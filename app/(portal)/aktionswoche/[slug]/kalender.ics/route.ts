// The programme of one week for calendars, with the same filter as its page.
import { notFound, permanentRedirect } from "next/navigation";
import { programmeFilter } from "@/domain/campaign/programme-filter";
import { calendarAnswer } from "@/platform/feed/feed-answer";
import { weekAt, weeks } from "@/queries/portal/aktionswoche";
import { weekCalendar } from "@/queries/portal/calendar";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const { slug } = await params;
  const week = weekAt(await weeks(), slug);
  if (!week) notFound();
  const { search, searchParams } = new URL(request.url);
  if (week.slug !== slug) permanentRedirect(`/aktionswoche/${week.slug}/kalender.ics${search}`);
  const filter = programmeFilter(Object.fromEntries(searchParams), week);
  return calendarAnswer(week.title, await weekCalendar(week, filter));
}
