import type { ComponentProps } from "react";
import { Card } from "@/components/ui/card";
import { ConsentFacts } from "./consent-facts";
import { ConsentProof } from "./consent-proof";

type Props = Pick<ComponentProps<typeof ConsentProof>, "wordingSince" | "mayReadEvidence"> & {
  consent: ComponentProps<typeof ConsentFacts>["consent"] & {
    id: string;
    language: string;
    sheetHash: string | null;
    evidenceKey: string | null;
  };
};

/** What was agreed, in which wording, and the evidence. */
export function ConsentAgreement({ consent, ...proof }: Props) {
  const { id, language, sheetHash, evidenceKey } = consent;
  return (
    <Card title="Was vereinbart ist">
      <ConsentFacts consent={consent}>
        <ConsentProof
          {...{ ...proof, language, sheetHash }}
          consentId={id}
          hasEvidence={evidenceKey !== null}
        />
      </ConsentFacts>
    </Card>
  );
}
