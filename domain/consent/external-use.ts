// Uses of a post outside this portal, and who has to be told when a person withdraws (B-035).
import { plusWorkingDays } from "@/domain/report/working-days";
import type { ConsentChannel } from "./consent";

export const externalUseKinds = ["press", "social", "partner", "print", "exhibition", "other"] as const;
export type ExternalUseKind = (typeof externalUseKinds)[number];

export const externalUseKindNames: Record<ExternalUseKind, string> = {
  press: "Pressemitteilung versandt",
  social: "Soziales Netzwerk",
  partner: "Seite eines Partners",
  print: "Gedruckt",
  exhibition: "Ausstellung",
  other: "Sonstiges",
};

/** A task is due so many working days after the withdrawal (B-028). */
const workingDays: Record<ExternalUseKind, number> = {
  social: 1,
  press: 3,
  partner: 3,
  print: 3,
  exhibition: 3,
  other: 3,
};

/** The channel whose end also ends this use; null: only the end of the whole consent does. */
const channelOf: Record<ExternalUseKind, ConsentChannel | null> = {
  press: "press",
  social: "social",
  partner: "feeds",
  print: "pdf",
  exhibition: null,
  other: null,
};

/** Until when the use has to be ended, from the day of the withdrawal; ISO days. */
export const removalDueOn = (kind: ExternalUseKind, withdrawnOn: string) =>
  plusWorkingDays(withdrawnOn, workingDays[kind]);

/** The kinds of use that end. `closes` null: the whole consent was withdrawn. */
export function endedUses(closes: readonly ConsentChannel[] | null): ExternalUseKind[] {
  return externalUseKinds.filter((kind) => {
    const channel = channelOf[kind];
    return closes === null || (channel !== null && closes.includes(channel));
  });
}
