import { ProofsOf } from "@/app/redaktion/proofs-of";
import { ConsentAside } from "@/components/consent/consent-aside";
import type { Person } from "@/domain/account/role";
import type { ConsentDetail } from "@/queries/desk/consent-one";
import { issueCode, narrow, withdraw } from "./actions";

/** What can be done with the consent, and the proofs of its end. */
export function ConsentSide({ actor, shown }: { actor: Person; shown: ConsentDetail }) {
  return (
    <>
      <ConsentAside {...shown} {...{ issueCode, narrow, withdraw }} consentId={shown.consent.id} />
      <ProofsOf actor={actor} consents={[shown.consent]} />
    </>
  );
}
