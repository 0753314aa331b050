"use client";
import type { ReactNodeViewProps } from "@tiptap/react";
import { useId, useState } from "react";
import type { FigureBlock as Figure } from "@/domain/post/content";
import { FigureBlock } from "@/components/post/blocks/figure";
import { Checkbox } from "@/components/ui/choice-field";
import { BlockShell } from "./block-shell";
import { LineField } from "./block-field";
import { emptyMeasuredValue, MeasuredValueFields } from "./measured-value-fields";

export function FigureView(view: ReactNodeViewProps) {
  const figure = view.node.attrs as Figure;
  const change = (changes: Partial<Figure>) => view.updateAttributes(changes);
  const id = useId();
  const isShowable = figure.label !== "" && figure.after.value !== null;
  const [startsOpen] = useState(!isShowable || figure.source === "" || figure.after.asOf === "");
  return (
    <BlockShell view={view} name="Zahl">
      {isShowable && <FigureBlock block={{ ...figure, type: "figure" }} />}
      <details open={startsOpen} className="mt-3">
        <summary className="inline-flex min-h-11 items-center font-semibold">Zahl bearbeiten</summary>
        <div className="grid gap-4 pt-2">
          <div className="grid gap-4 sm:grid-cols-2">
            <LineField field="label" label="Was zählt die Zahl?" placeholder="Arbeitslose im SGB II" maxLength={300} value={figure.label} onValue={(label) => change({ label })} />
            <LineField field="unit" label="Einheit" placeholder="Personen, Prozent …" maxLength={100} value={figure.unit} onValue={(unit) => change({ unit })} />
          </div>
          <MeasuredValueFields path="after" legend={figure.before ? "Neuer Wert" : "Wert"} value={figure.after} onChange={(after) => change({ after })} />
          <Checkbox
            name={id}
            label="Mit einem früheren Wert vergleichen"
            checked={figure.before !== null}
            onChange={(event) => change({ before: event.currentTarget.checked ? emptyMeasuredValue : null })}
          />
          {figure.before && <MeasuredValueFields path="before" legend="Früherer Wert" value={figure.before} onChange={(before) => change({ before })} />}
          <LineField field="source" label="Quelle" hint="Wer hat gezählt? Zum Beispiel: Statistik der Bundesagentur für Arbeit" maxLength={500} value={figure.source} onValue={(source) => change({ source })} />
        </div>
      </details>
    </BlockShell>
  );
}
