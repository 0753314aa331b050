import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { FormSelectField } from "@/components/ui/form-select-field";
import { type ExternalUse, externalUseKindNames, externalUseKinds } from "@/domain/consent/external-use";
import type { FormAction } from "@/domain/form-state";

type Props = {
  /** The hidden field that says what is entered or corrected. */
  hidden: { name: "postId" | "useId"; value: string };
  use?: ExternalUse;
  action: FormAction;
};

/** Enters where a post was used outside this portal, or corrects it. */
export function ExternalUseForm({ hidden, use, action }: Props) {
  return (
    <ActionForm action={action} className="grid gap-4" idPrefix={use ? `${use.id}-` : ""}>
      <input type="hidden" name={hidden.name} value={hidden.value} />
      <FormSelectField
        name="kind"
        label="Was war es?"
        initial={use?.kind ?? "press"}
        options={externalUseKinds.map((value) => ({ value, label: externalUseKindNames[value] }))}
      />
      <FormTextField
        name="place"
        label="Wer hat es, oder wo ist es zu sehen?"
        hint="Zum Beispiel die Zeitung, das Netzwerk oder der Ort. Keine Namen von porträtierten Personen."
        initial={use?.place}
        maxLength={200}
      />
      <FormTextField
        name="address"
        label="Adresse im Netz oder E-Mail-Adresse"
        optional
        initial={use?.address}
        maxLength={500}
      />
      <FormTextField name="usedOn" type="date" label="Wann?" initial={use?.usedOn} className="max-w-56" />
      <SubmitButton className="justify-self-start">{use ? "Berichtigen" : "Eintragen"}</SubmitButton>
    </ActionForm>
  );
}
