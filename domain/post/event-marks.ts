import type { DetailsOf } from "./details";

/** What a visitor may count on at an Aktion, in single words. */
export function eventMarks(event: DetailsOf<"veranstaltung">): string[] {
  return [
    event.isBarrierFree && "barrierefrei",
    event.isFree && "kostenfrei",
    event.needsNoRegistration && "ohne Anmeldung",
    event.isByInvitation && "auf Einladung",
  ].filter((mark) => mark !== false);
}
