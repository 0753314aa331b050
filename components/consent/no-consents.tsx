import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Empty state: because of the filter, or because none was recorded yet. `add` is the link to record one. */
export function NoConsents({ isFiltered, add }: { isFiltered: boolean; add: ReactNode }) {
  return isFiltered ? (
    <EmptyState
      title="Keine Einwilligung passt dazu"
      action={
        <LinkButton look="secondary" href="/redaktion/einwilligungen">
          Alle Einwilligungen zeigen
        </LinkButton>
      }>
      Versuchen Sie es mit einem anderen Wort oder einem anderen Stand.
    </EmptyState>
  ) : (
    <EmptyState title="Noch keine Einwilligungen" action={add}>
      <p>
        Wer in einer Erfolgsgeschichte zu erkennen ist, muss vorher eingewilligt haben. Drucken Sie den
        Vordruck aus, lassen Sie ihn unterschreiben und tragen Sie ihn hier ein.
      </p>
    </EmptyState>
  );
}
