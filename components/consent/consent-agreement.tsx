import type { ComponentProps } from "react";
import { Card } from "@/components/ui/card";
import { ConsentFacts } from "./consent-facts";
import { ConsentProof } from "./consent-proof";

type Props = ComponentProps<typeof ConsentProof> & Pick<ComponentProps<typeof ConsentFacts>, "consent">;

/** What was agreed, in which wording, and the evidence. */
export function ConsentAgreement({ consent, ...proof }: Props) {
  return (
    <Card title="Was vereinbart ist">
      <ConsentFacts consent={consent}>
        <ConsentProof {...proof} />
      </ConsentFacts>
    </Card>
  );
}
