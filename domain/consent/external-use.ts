// Uses of a post outside this portal, and who has to be told when a person withdraws (B-035).
import * as z from "zod";
import type { Issue } from "@/domain/refusals";
import { plusDays, plusWorkingDays } from "@/domain/report/working-days";
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

/** A reminder every so many days from the due day on, until the answer is entered. */
const remindEveryDays = 3;

/** True when somebody has to be reminded today; `reminders`: how often it was done. */
export const isReminderDue = ({ dueOn, reminders }: { dueOn: string; reminders: number }, today: string) =>
  today >= plusDays(dueOn, reminders * remindEveryDays);

export const externalUseSchema = z.strictObject({
  kind: z.enum(externalUseKinds, "Bitte wählen Sie, was es war."),
  place: z.string().max(200),
  address: z.string().max(500).default(""),
  usedOn: z.union([z.iso.date(), z.literal("")]),
});
export type NewExternalUse = z.infer<typeof externalUseSchema>;

/** What is missing or impossible, field by field. `today` is an ISO date in Europe/Berlin. */
export function externalUseIssues({ place, usedOn }: NewExternalUse, today: string): Issue[] {
  const issues: Issue[] = [];
  if (place.trim() === "")
    issues.push({ field: "place", message: "Bitte geben Sie an, wer es hat oder wo es zu sehen ist." });
  if (usedOn === "") issues.push({ field: "usedOn", message: "Bitte geben Sie den Tag an." });
  else if (usedOn > today)
    issues.push({ field: "usedOn", message: "Der Tag liegt in der Zukunft. Bitte prüfen Sie das Datum." });
  return issues;
}

/** A use as the desk lists it. */
export type ExternalUse = NewExternalUse & { id: string; postId: string };

/** Somebody outside who has to be told that a person withdrew. */
export type RemovalTask = {
  id: string;
  jobcenter: string;
  kind: ExternalUseKind;
  place: string;
  address: string;
  usedOn: string;
  dueOn: string;
  doneAt: Date | null;
  answer: string | null;
  /** Path of the post on this portal; null when it was erased. */
  path: string | null;
};
