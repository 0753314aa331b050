import { notFound } from "next/navigation";
import { topicGrouping } from "@/domain/post/grouping";
import { env } from "@/platform/env";
import { calendarAnswer } from "@/platform/feed/calendar";
import { groupingCalendar } from "@/queries/portal/grouping-feed";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ thema: string }> },
): Promise<Response> {
  const grouping = topicGrouping((await params).thema);
  if (!grouping) notFound();
  return calendarAnswer(env().APP_URL, `Aktionen: ${grouping.name}`, await groupingCalendar(grouping));
}
