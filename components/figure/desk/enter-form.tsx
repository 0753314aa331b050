"use client";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { FormSelectField } from "@/components/ui/form-select-field";
import { fullLabel, type Indicator } from "@/domain/figure/indicator";
import type { FormAction } from "@/domain/form-state";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { ValueFields } from "./value-fields";

/**
 * `indicators`: those this person may enter. `asksForArea`: true for the Landkreistag, which enters values of
 * Bund and Länder.
 */
export function EnterFigureForm({
  indicators,
  all,
  asksForArea,
  action,
}: {
  indicators: Indicator[];
  all: Indicator[];
  asksForArea: boolean;
  action: FormAction;
}) {
  return (
    <ActionForm action={action} className="grid max-w-3xl gap-6">
      <Card title="Was gezählt wurde">
        <div className="grid gap-5">
          <FormSelectField
            name="indicator"
            label="Kennzahl"
            options={[
              { value: "", label: "Bitte wählen" },
              ...indicators.map((indicator) => ({
                value: indicator.key,
                label: `${fullLabel(indicator, all)} (${indicator.unit})`,
              })),
            ]}
          />
          {asksForArea && (
            <FormSelectField
              name="area"
              label="Gebiet"
              initial="bund"
              options={[
                { value: "bund", label: "Deutschland" },
                ...bundeslaender.map((land) => ({ value: land, label: land })),
              ]}
            />
          )}
        </div>
      </Card>
      <Card title="Der Wert">
        <div className="grid gap-5">
          <ValueFields />
        </div>
      </Card>
      <div className="grid gap-3">
        <p className="measure text-note text-ink-2">
          Der Wert ist nach dem Speichern sofort auf dem Portal zu sehen. Ein Irrtum lässt sich korrigieren;
          was vorher dort stand, bleibt sichtbar.
        </p>
        <SubmitButton className="justify-self-start">Wert veröffentlichen</SubmitButton>
      </div>
    </ActionForm>
  );
}
