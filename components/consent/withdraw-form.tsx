import { ActionForm, FormChoiceGroup, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { withdrawalWays } from "@/domain/consent/consent";
import type { FormAction } from "@/domain/form-state";
import { withdrawalWayNames } from "@/domain/wording";

export const ways = withdrawalWays
  .filter((way) => way !== "portal")
  .map((value) => ({ value, label: withdrawalWayNames[value] }));

/** Records a withdrawal, after a confirmation. Nobody is asked for a reason. */
export function WithdrawForm({ consentId, action }: { consentId: string; action: FormAction }) {
  return (
    <Disclosure label="Widerrufen" look="danger">
      <ActionForm action={action} className="grid gap-4" idPrefix="widerruf-">
        <input type="hidden" name="consentId" value={consentId} />
        <p>
          Alle Beiträge mit dieser Person und ihre Bilder sind danach sofort nirgends mehr zu sehen: Seite,
          Listen, Suche, Feeds und Bilddateien. Ein Widerruf lässt sich nicht zurücknehmen. Nach einem Grund
          wird nicht gefragt.
        </p>
        <FormChoiceGroup
          name="receivedVia"
          label="Wie kam der Widerruf?"
          initial={["in_person"]}
          options={ways}
        />
        <SubmitButton look="danger" className="justify-self-start">
          Jetzt widerrufen
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
