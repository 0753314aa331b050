import type { ComponentProps } from "react";
import { LinkButton } from "@/components/ui/button";
import { QueueNeighbours } from "./queue-neighbours";
import { decisionId } from "./review-panel";

/** The ways on from a review: to the decision on a small screen, and to the posts beside it in the queue. */
export function ReviewActions({ neighbours }: { neighbours: ComponentProps<typeof QueueNeighbours> }) {
  return (
    <>
      <LinkButton look="secondary" href={`#${decisionId}`} className="xl:hidden">
        Zur Entscheidung
      </LinkButton>
      <QueueNeighbours {...neighbours} />
    </>
  );
}
