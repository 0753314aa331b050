import { LinkButton } from "@/components/ui/button";

/** Links from one waiting post to the next. */
export function QueueNeighbours({ previous, next }: { previous: string | null; next: string | null }) {
  return (
    <>
      {previous && (
        <LinkButton look="quiet" href={`/redaktion/freigaben/${previous}`}>
          Vorheriger
        </LinkButton>
      )}
      {next && (
        <LinkButton look="quiet" href={`/redaktion/freigaben/${next}`}>
          Nächster
        </LinkButton>
      )}
    </>
  );
}
