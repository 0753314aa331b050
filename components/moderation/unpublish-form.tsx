import { ActionForm, FormTextArea, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/domain/form-state";

/** Takes a post off, after a confirmation with the reason. */
export function UnpublishForm({ postId, action }: { postId: string; action: FormAction }) {
  return (
    <Disclosure label="Vom Netz nehmen" look="danger">
      <ActionForm action={action} className="grid gap-4" idPrefix="vom-netz-">
        <input type="hidden" name="postId" value={postId} />
        <p>
          Der Beitrag ist danach sofort überall verschwunden: Seite, Listen und Feeds. Seine Adresse sagt,
          dass es ihn nicht mehr gibt.
        </p>
        <FormTextArea
          name="reason"
          label="Grund"
          hint="Nur für die Redaktion und den Landkreistag, nicht öffentlich."
          maxLength={2_000}
        />
        <SubmitButton look="danger">Jetzt vom Netz nehmen</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
