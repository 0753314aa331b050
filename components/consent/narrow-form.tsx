import { ActionForm, FormChoiceGroup, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { ConsentChannel } from "@/domain/consent/consent";
import type { FormAction } from "@/domain/form-state";
import { channelNames } from "@/domain/wording";
import { ways } from "./withdraw-form";

type Props = { consentId: string; channels: ConsentChannel[]; action: FormAction };

/** Closes single channels; the posts stay on the portal. Nobody is asked for a reason. */
export function NarrowForm({ consentId, channels, action }: Props) {
  return (
    <Disclosure label="Einschränken">
      <ActionForm action={action} className="grid gap-4" idPrefix="einschraenken-">
        <input type="hidden" name="consentId" value={consentId} />
        <p>
          Die Beiträge bleiben auf dem Portal. Über die gewählten Wege gehen sie ab sofort nicht mehr hinaus.
          Soll die Person auch auf dem Portal nicht mehr erscheinen, wählen Sie „Widerrufen“.
        </p>
        <FormChoiceGroup
          kind="checkbox"
          name="closes"
          label="Wofür gilt die Einwilligung nicht mehr?"
          initial={[]}
          options={channels.map((value) => ({ value, label: channelNames[value] }))}
        />
        <FormChoiceGroup
          name="receivedVia"
          label="Wie kam die Nachricht?"
          initial={["in_person"]}
          options={ways}
        />
        <SubmitButton className="justify-self-start">Jetzt einschränken</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
