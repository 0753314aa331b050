"use client";
import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { NewFigure } from "@/domain/figure/new-figure";
import type { FormAction } from "@/domain/form-state";
import { ValueFields } from "./value-fields";

/** Replaces the published value by another. */
export function CorrectFigureForm({
  figureId,
  initial,
  action,
}: {
  figureId: string;
  initial: Partial<NewFigure>;
  action: FormAction;
}) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="figureId" value={figureId} />
      <ValueFields initial={initial} />
      <FormTextField
        name="reason"
        label="Warum wird korrigiert?"
        hint="Steht im Verlauf, nicht auf dem Portal."
        maxLength={500}
        autoComplete="off"
      />
      <SubmitButton className="justify-self-start">Korrektur veröffentlichen</SubmitButton>
    </ActionForm>
  );
}

/** Takes the value back from readers, after a confirmation. */
export function TakeBackFigureForm({ figureId, action }: { figureId: string; action: FormAction }) {
  return (
    <Disclosure label="Wert zurücknehmen" look="danger">
      <ActionForm action={action} className="grid gap-4" idPrefix="zurueck-">
        <input type="hidden" name="figureId" value={figureId} />
        <p>
          Der Wert verschwindet sofort vom Portal. In Beiträgen, die ihn zeigen, steht dann, dass er
          zurückgenommen wurde. Ist nur die Zahl falsch, korrigieren Sie sie lieber.
        </p>
        <FormTextField
          name="reason"
          label="Warum wird er zurückgenommen?"
          maxLength={500}
          autoComplete="off"
        />
        <SubmitButton look="danger" className="justify-self-start">
          Jetzt zurücknehmen
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
