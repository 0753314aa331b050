import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";

/** Empty state: because of the filter, or because nothing is open. */
export function NoReports({ isFiltered }: { isFiltered: boolean }) {
  return (
    <EmptyState
      title={isFiltered ? "Keine Meldung passt dazu" : "Nichts ist offen"}
      action={
        <LinkButton look="secondary" href="/redaktion/meldungen?stand=">
          Alle Meldungen zeigen
        </LinkButton>
      }>
      <p>
        Was Leserinnen und Leser über „Fehler melden“ und „Barriere melden“ schreiben, steht hier, mit einer
        Frist für die Antwort.
      </p>
    </EmptyState>
  );
}
