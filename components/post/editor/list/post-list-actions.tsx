import { LinkButton } from "@/components/ui/button";

export const NewPostLink = () => <LinkButton href="/redaktion/beitraege/neu">Neuer Beitrag</LinkButton>;

/** What can be begun from the list of one's own Jobcenter. */
export function PostListActions() {
  return (
    <>
      <NewPostLink />
      <LinkButton look="secondary" href="/redaktion/beitraege/mitveranstaltung">
        Gemeinsame Aktionen
      </LinkButton>
    </>
  );
}
