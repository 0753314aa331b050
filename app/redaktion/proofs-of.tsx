import { TakedownProofs } from "@/components/consent/takedown-proofs";
import type { Person } from "@/domain/account/role";
import { proofsOf } from "@/queries/desk/takedown-proofs";

/** Proofs that the people of these consents are gone from the portal. */
export async function ProofsOf({ actor, consents }: { actor: Person; consents: { id: string }[] }) {
  return (
    <TakedownProofs
      proofs={await proofsOf(
        actor,
        consents.map(({ id }) => id),
      )}
    />
  );
}
