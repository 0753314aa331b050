import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/domain/form-state";

/** Deletes a picture after a confirmation. */
export function RemovePictureForm({ id, action }: { id: string; action: FormAction }) {
  return (
    <Disclosure label="Bild löschen" look="danger">
      <ActionForm action={action} className="grid gap-4" idPrefix="loeschen-">
        <input type="hidden" name="id" value={id} />
        <p>Das Bild und alle seine Größen werden gelöscht. Das lässt sich nicht rückgängig machen.</p>
        <SubmitButton look="danger">Jetzt löschen</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
