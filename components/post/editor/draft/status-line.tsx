"use client";
import { clockTime } from "@/domain/date-words";
import type { DraftState } from "./draft-keeper";

/** Always in the document, so that screen readers announce its changes. */
export function StatusLine({ state, isKept }: { state: DraftState; isKept: boolean }) {
  return (
    <p
      role="status"
      className={
        state.kind === "saved" || state.kind === "changed" || state.kind === "saving"
          ? ""
          : "font-semibold text-sozial-strong"
      }>
      {sentence(state, isKept)}
    </p>
  );
}

/** Whether the text is saved, in one or two sentences. */
export function sentence(state: DraftState, isKept: boolean): string {
  const where = isKept ? "Ihr Text liegt sicher in diesem Browser." : "Bitte lassen Sie diese Seite offen.";
  switch (state.kind) {
    case "saved":
      return `Gespeichert um ${clockTime(state.savedAt)}`;
    case "changed":
    case "saving":
      return "Wird gespeichert …";
    case "unreachable":
      return `Noch nicht gespeichert: keine Verbindung. ${where} Wir versuchen es weiter.`;
    case "signed-out":
      return `Noch nicht gespeichert: Ihre Sitzung ist zu Ende. ${where}`;
    case "conflict":
      return `Nicht gespeichert: Der Text wurde an anderer Stelle geändert. ${where}`;
    case "closed":
      return "Nicht gespeichert: Der Beitrag ist gerade nicht zu bearbeiten.";
    case "withdrawn":
      return `Noch nicht gespeichert: Jemand aus diesem Beitrag hat widerrufen. ${where}`;
    case "gone":
      return `Nicht gespeichert: Diesen Beitrag gibt es für Sie nicht mehr. ${where}`;
    case "too-large":
      return `Nicht gespeichert: Der Beitrag ist zu groß. Bitte kürzen Sie ihn. ${where}`;
    case "refused":
      return `Nicht gespeichert: Eine Angabe passt nicht. ${where}`;
  }
}
