// One Veranstaltung for a calendar. The proxy does not handle files, so this route itself answers 410 for a
// post that was taken off, and for one whose people closed calendars.
import { notFound, permanentRedirect } from "next/navigation";
import { isOpen } from "@/domain/consent/channel-outputs";
import { calendarAnswer } from "@/platform/feed/feed-answer";
import { calendarEventAt } from "@/queries/portal/calendar";
import { postAddress } from "@/queries/portal/post-address";
import { postPage } from "@/queries/portal/post-page";

export const dynamic = "force-dynamic";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ jobcenter: string; beitrag: string }> },
): Promise<Response> {
  const { jobcenter, beitrag } = await params;
  const event = await calendarEventAt(jobcenter, beitrag);
  if (event) return calendarAnswer(event.title, [event]);
  const address = await postAddress(jobcenter, beitrag);
  if (address?.answer === "gone") return gone();
  if (address?.answer === "moved") permanentRedirect(`/jobcenter/${jobcenter}/${address.slug}/termin.ics`);
  const shown = await postPage(jobcenter, beitrag);
  if (shown && !isOpen("calendars", shown.channels)) return gone();
  notFound();
}

function gone(): Response {
  return new Response("Diesen Termin gibt es hier nicht mehr.\n", {
    status: 410,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "x-robots-tag": "noindex, noarchive",
    },
  });
}
