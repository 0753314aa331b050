import { LinkButton } from "@/components/ui/button";

export const NewConsentLink = () => (
  <LinkButton href="/redaktion/einwilligungen/neu">Neue Einwilligung</LinkButton>
);

/** The actions above the list of consents. */
export function ConsentListActions() {
  return (
    <>
      <LinkButton look="secondary" href="/redaktion/einwilligungen/vordruck">
        Vordruck
      </LinkButton>
      <NewConsentLink />
    </>
  );
}
