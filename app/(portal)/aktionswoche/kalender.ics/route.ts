// The programme for calendars: of the week that the page shows, or all Aktionen (`?jahr=alle`).
import { berlinDay } from "@/domain/date-words";
import { calendarAnswer } from "@/platform/feed/feed-answer";
import { weekOf, weeks } from "@/queries/portal/aktionswoche";
import { campaignCalendar, weekCalendar } from "@/queries/portal/calendar";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const chosen = new URL(request.url).searchParams.get("jahr");
  const all = await weeks();
  const week =
    chosen === "alle"
      ? null
      : (all.find(({ slug }) => slug === chosen) ?? weekOf(all, berlinDay(new Date())));
  return calendarAnswer(
    week?.title ?? "Alle Aktionen",
    week ? await weekCalendar(week) : await campaignCalendar(),
  );
}
