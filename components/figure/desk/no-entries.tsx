import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Empty state: because of the filter, or because no value was entered yet. `enter` is the link to enter one. */
export function NoEntries({ isFiltered, enter }: { isFiltered: boolean; enter: ReactNode }) {
  return isFiltered ? (
    <EmptyState
      title="Kein Wert passt dazu"
      action={
        <LinkButton look="secondary" href="/redaktion/zahlen">
          Alle Werte zeigen
        </LinkButton>
      }
    />
  ) : (
    <EmptyState title="Noch keine Zahlen" action={enter}>
      <p>
        Tragen Sie ein, was Ihr Haus zählt: den Wert, den Stand und die Quelle. Er erscheint auf dem Portal,
        und Sie können ihn in Beiträge einsetzen.
      </p>
    </EmptyState>
  );
}
