// What a list says about an Aktion in single words, and whether it is cancelled or moved.
import { longDay, timeRange } from "@/domain/date-words";
import type { DetailsOf, KindDetails } from "./details";

type Veranstaltung = DetailsOf<"veranstaltung">;
/** "cancelled" also when it was moved before; null when it takes place as first announced. */
export type VeranstaltungState = "cancelled" | "moved" | null;
type Times = Pick<Veranstaltung, "startsAt" | "endsAt">;

export const veranstaltungStateNames = { cancelled: "Abgesagt", moved: "Verlegt" } as const;

/** Properties of an Aktion in single words, for visitors. */
export function veranstaltungMarks(veranstaltung: Veranstaltung): string[] {
  return [
    veranstaltung.isBarrierFree && "barrierefrei",
    veranstaltung.isFree && "kostenfrei",
    veranstaltung.needsNoRegistration && "ohne Anmeldung",
    veranstaltung.isByInvitation && "auf Einladung",
  ].filter((mark) => mark !== false);
}

/** Posts stored before there was a field do not know it. */
export function veranstaltungState({
  isCancelled,
  isMoved,
}: {
  isCancelled: boolean;
  isMoved?: boolean;
}): VeranstaltungState {
  return isCancelled ? "cancelled" : isMoved ? "moved" : null;
}

/** The same for any post: null when it is not an Aktion. */
export function stateOf({ kind, details }: KindDetails): VeranstaltungState {
  return kind === "veranstaltung" ? veranstaltungState(details) : null;
}

/** "Abgesagt: Tag der offenen Tür": for calendars and lists that show nothing but the title. */
export function titleWithState(title: string, state: VeranstaltungState): string {
  return state ? `${veranstaltungStateNames[state]}: ${title}` : title;
}

/** "Abgesagt. Das Haus hat Wasserschaden.", "Verlegt. Ursprünglich 2. Dezember 2026. …", or nothing. */
export function stateSentence(veranstaltung: Veranstaltung): string {
  switch (veranstaltungState(veranstaltung)) {
    case "cancelled":
      return ["Abgesagt.", veranstaltung.cancelledBecause].filter(Boolean).join(" ");
    case "moved":
      return ["Verlegt.", movedSentence(veranstaltung)].filter(Boolean).join(" ");
    case null:
      return "";
  }
}

/** The original date, and why it was moved. */
export function movedSentence({ movedFrom, movedBecause, isAllDay }: Veranstaltung): string {
  const before = movedFrom && (isAllDay ? longDay(movedFrom) : timeRange(movedFrom, null, false));
  return [before && `Ursprünglich: ${before}.`, movedBecause].filter(Boolean).join(" ");
}

/** All dates of an Aktion, the first one first; none while the beginning is not set. */
export function datesOf(veranstaltung: Times & { moreDates?: Veranstaltung["moreDates"] }): Times[] {
  const { startsAt, endsAt, moreDates = [] } = veranstaltung;
  return [{ startsAt, endsAt }, ...moreDates].filter((date) => date.startsAt !== "");
}
