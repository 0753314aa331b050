// What a list says about an Aktion in single words, and whether it is cancelled or moved.
import { longDay, timeRange } from "@/domain/date-words";
import type { DetailsOf, KindDetails } from "./details";

type Event = DetailsOf<"veranstaltung">;
/** "cancelled" also when it was moved before; null when it takes place as first announced. */
export type EventState = "cancelled" | "moved" | null;
type Times = Pick<Event, "startsAt" | "endsAt">;

export const eventStateNames = { cancelled: "Abgesagt", moved: "Verlegt" } as const;

/** Properties of an Aktion in single words, for visitors. */
export function eventMarks(event: Event): string[] {
  return [
    event.isBarrierFree && "barrierefrei",
    event.isFree && "kostenfrei",
    event.needsNoRegistration && "ohne Anmeldung",
    event.isByInvitation && "auf Einladung",
  ].filter((mark) => mark !== false);
}

/** Posts stored before there was a field do not know it. */
export function eventState({
  isCancelled,
  isMoved,
}: {
  isCancelled: boolean;
  isMoved?: boolean;
}): EventState {
  return isCancelled ? "cancelled" : isMoved ? "moved" : null;
}

/** The same for any post: null when it is not an Aktion. */
export function stateOf({ kind, details }: KindDetails): EventState {
  return kind === "veranstaltung" ? eventState(details) : null;
}

/** "Abgesagt: Tag der offenen Tür": for calendars and lists that show nothing but the title. */
export function titleWithState(title: string, state: EventState): string {
  return state ? `${eventStateNames[state]}: ${title}` : title;
}

/** "Abgesagt. Das Haus hat Wasserschaden.", "Verlegt. Ursprünglich 2. Dezember 2026. …", or nothing. */
export function stateSentence(event: Event): string {
  switch (eventState(event)) {
    case "cancelled":
      return ["Abgesagt.", event.cancelledBecause].filter(Boolean).join(" ");
    case "moved":
      return ["Verlegt.", movedSentence(event)].filter(Boolean).join(" ");
    case null:
      return "";
  }
}

/** The original date, and why it was moved. */
export function movedSentence({ movedFrom, movedBecause, isAllDay }: Event): string {
  const before = movedFrom && (isAllDay ? longDay(movedFrom) : timeRange(movedFrom, null, false));
  return [before && `Ursprünglich: ${before}.`, movedBecause].filter(Boolean).join(" ");
}

/** All dates of an Aktion, the first one first; none while the beginning is not set. */
export function datesOf(event: Times & { moreDates?: Event["moreDates"] }): Times[] {
  const { startsAt, endsAt, moreDates = [] } = event;
  return [{ startsAt, endsAt }, ...moreDates].filter((date) => date.startsAt !== "");
}
