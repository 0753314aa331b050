import { env } from "@/platform/env";
import { calendarAnswer } from "@/platform/feed/calendar";
import { campaignCalendar } from "@/queries/portal/calendar";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return calendarAnswer(env().APP_URL, "Stark. Sozial. Vor Ort.", await campaignCalendar());
}
