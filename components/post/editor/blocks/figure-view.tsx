"use client";
import type { ReactNodeViewProps } from "@tiptap/react";
import { useId, useState } from "react";
import { withCurrentFigures } from "@/domain/figure/reference";
import type { FigureBlock as Figure } from "@/domain/post/content";
import { useSurroundings } from "@/components/post/editor/surroundings";
import { FigureBlock } from "@/components/post/blocks/figure";
import { Checkbox } from "@/components/ui/choice-field";
import { BlockShell } from "./block-shell";
import { LineField } from "./block-field";
import { FigureReference } from "./figure-reference";
import { emptyMeasuredValue, MeasuredValueFields } from "./measured-value-fields";

export function FigureView(view: ReactNodeViewProps) {
  const { figures } = useSurroundings();
  const figure = view.node.attrs as Figure;
  const change = (changes: Partial<Figure>) => view.updateAttributes(changes);
  const id = useId();
  const [shown = figure] = withCurrentFigures([{ ...figure, type: "figure" }], figures) as Figure[];
  const isShowable = figure.label !== "" && (figure.after.value !== null || figure.figureId !== null);
  const [startsOpen] = useState(
    !isShowable || figure.source === "" || figure.after.asOf === "" || shown.after.value === null,
  );
  const [isChoosing, setChoosing] = useState(figure.figureId !== null);
  return (
    <BlockShell view={view} name="Zahl">
      {isShowable && <FigureBlock block={{ ...shown, type: "figure" }} />}
      <details open={startsOpen} className="mt-3">
        <summary className="inline-flex min-h-11 items-center font-semibold">Zahl bearbeiten</summary>
        <div className="grid gap-4 pt-2">
          <Checkbox
            name={`${id}quelle`}
            label="Aus den veröffentlichten Zahlen wählen. Wird eine davon korrigiert, ändert sie sich auch in diesem Beitrag."
            checked={isChoosing}
            onChange={(event) => {
              setChoosing(event.currentTarget.checked);
              if (!event.currentTarget.checked)
                change({ figureId: null, place: undefined, more: undefined, drawing: undefined });
            }}
          />
          {isChoosing ? (
            <FigureReference figure={figure} onChange={change} />
          ) : (
            <OwnValues figure={figure} id={id} change={change} />
          )}
        </div>
      </details>
    </BlockShell>
  );
}

/** Values that are not in the figures, only in this post. */
function OwnValues({
  figure,
  id,
  change,
}: {
  figure: Figure;
  id: string;
  change: (changes: Partial<Figure>) => void;
}) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField
          field="label"
          label="Was zählt die Zahl?"
          placeholder="Arbeitslose im SGB II"
          maxLength={300}
          value={figure.label}
          onValue={(label) => change({ label })}
        />
        <LineField
          field="unit"
          label="Einheit"
          placeholder="Personen, Prozent …"
          maxLength={100}
          value={figure.unit}
          onValue={(unit) => change({ unit })}
        />
      </div>
      <MeasuredValueFields
        path="after"
        legend={figure.before ? "Neuer Wert" : "Wert"}
        value={figure.after}
        onChange={(after) => change({ after })}
      />
      <Checkbox
        name={id}
        label="Mit einem früheren Wert vergleichen"
        checked={figure.before !== null}
        onChange={(event) => change({ before: event.currentTarget.checked ? emptyMeasuredValue : null })}
      />
      {figure.before && (
        <MeasuredValueFields
          path="before"
          legend="Früherer Wert"
          value={figure.before}
          onChange={(before) => change({ before })}
        />
      )}
      <LineField
        field="source"
        label="Quelle"
        hint="Wer hat gezählt? Zum Beispiel: Statistik der Bundesagentur für Arbeit"
        maxLength={500}
        value={figure.source}
        onValue={(source) => change({ source })}
      />
    </>
  );
}
