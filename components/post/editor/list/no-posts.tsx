import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type Props = {
  isFiltered: boolean;
  /** The list of one's own Jobcenter. */ isOwn: boolean;
  create: ReactNode;
};

/** Empty state: because of the filter, or because nothing was written yet. */
export function NoPosts({ isFiltered, isOwn, create }: Props) {
  return isFiltered ? (
    <EmptyState
      title="Kein Beitrag passt dazu"
      action={
        <LinkButton look="secondary" href="/redaktion/beitraege">
          Alle Beiträge zeigen
        </LinkButton>
      }>
      <p>Versuchen Sie es mit einem anderen Wort oder einem anderen Stand.</p>
    </EmptyState>
  ) : (
    <EmptyState title="Noch keine Beiträge" action={create}>
      <p>
        {isOwn
          ? "Schreiben Sie Ihren ersten: eine Geschichte, eine Aktion, eine Pressemitteilung. Sie " +
            "können jederzeit unterbrechen."
          : "Sobald ein Jobcenter etwas einreicht, steht es hier."}
      </p>
    </EmptyState>
  );
}
