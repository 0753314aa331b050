import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Empty state: because of the filter, or because nothing was uploaded yet. `upload` is the link to do so. */
export function NoPictures({ isFiltered, upload }: { isFiltered: boolean; upload: ReactNode }) {
  return isFiltered ? (
    <EmptyState
      title="Kein Bild passt dazu"
      action={
        <LinkButton look="secondary" href="/redaktion/medien">
          Alle Bilder zeigen
        </LinkButton>
      }>
      <p>Gesucht wird in Bildbeschreibung und Bildnachweis. Versuchen Sie es mit einem anderen Wort.</p>
    </EmptyState>
  ) : (
    <EmptyState title="Noch keine Bilder" action={upload}>
      <p>
        Hier liegen alle Bilder Ihrer Beiträge, jedes mit Beschreibung und Nachweis. Sie können sie mehrfach
        verwenden.
      </p>
    </EmptyState>
  );
}
