import { LinkButton } from "@/components/ui/button";

export const NewPostLink = () => <LinkButton href="/redaktion/beitraege/neu">Neuer Beitrag</LinkButton>;

/** The actions above the list of the own Jobcenter. */
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
