import { notFound } from "next/navigation";
import { env } from "@/platform/env";
import { calendarAnswer } from "@/platform/feed/calendar";
import { jobcenterCalendar } from "@/queries/portal/calendar";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ jobcenter: string }> },
): Promise<Response> {
  const calendar = await jobcenterCalendar((await params).jobcenter);
  if (!calendar) notFound();
  return calendarAnswer(env().APP_URL, `Aktionen: ${calendar.name}`, calendar.events);
}
