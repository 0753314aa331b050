"use client";
// Chooses a published value for a block: which Kennzahl, which value, and how it is shown.
import { useEffect, useState } from "react";
import { longDay } from "@/domain/date-words";
import {
  earlierOf,
  lookNames,
  lookOf,
  possibleLooks,
  referenceTo,
  type FigureChoice,
  type FigureLook,
} from "@/domain/figure/choice";
import { shortUnit, valueInWords } from "@/domain/figure/figure";
import type { FigureValue } from "@/domain/figure/value";
import type { FigureBlock } from "@/domain/post/content";
import { useSurroundings } from "@/components/post/editor/surroundings";
import { ChoiceField, LineField } from "./block-field";

type Figure = Omit<FigureBlock, "type">;
type Props = { figure: Figure; onChange: (changes: Partial<Figure>) => void };

async function fetchChoices(): Promise<FigureChoice[] | null> {
  const answer = await fetch("/redaktion/zahlen/auswahl").catch(() => null);
  return answer?.ok ? ((await answer.json()) as { choices: FigureChoice[] }).choices : null;
}

export function FigureReference({ figure, onChange }: Props) {
  const [choices, setChoices] = useState<FigureChoice[] | "loading" | "failed">("loading");
  const [key, setKey] = useState("");
  const { figures } = useSurroundings();
  useEffect(() => {
    void fetchChoices().then((found) => setChoices(found ?? "failed"));
  }, []);
  if (choices === "loading") return <p role="status">Die Zahlen werden geladen …</p>;
  if (choices === "failed")
    return (
      <p role="status">
        Die Zahlen lassen sich gerade nicht laden. Bitte versuchen Sie es später noch einmal.
      </p>
    );
  if (choices.length === 0)
    return (
      <p>
        Noch ist keine Zahl veröffentlicht. Tragen Sie unter „Zahlen“ die erste ein, oder geben Sie hier
        eigene Werte an.
      </p>
    );
  // A corrected value has an id of its own.
  const currentId = (id: string | null | undefined) => (id ? (figures[id]?.value?.id ?? id) : undefined);
  const { choice, chosen } = foundIn(choices, currentId(figure.figureId));
  const open = choice ?? choices.find((one) => one.key === key);
  const look = lookOf(figure);
  const refer = (of: FigureChoice, value: FigureValue, wanted: FigureLook, earlierId?: string) =>
    onChange(
      referenceTo(
        of,
        value,
        wanted,
        choices.some(({ label }) => label === figure.label) ? "" : figure.label,
        earlierId,
      ),
    );

  function chooseIndicator(wanted: string) {
    setKey(wanted);
    const found = choices instanceof Array ? choices.find((one) => one.key === wanted) : undefined;
    const newest = found?.values.findLast(({ scope }) => scope === "jobcenter") ?? found?.values.at(-1);
    if (found && newest) refer(found, newest, "value");
  }

  return (
    <div className="grid gap-4">
      <ChoiceField
        field="figureId"
        label="Kennzahl"
        value={open?.key ?? ""}
        onValue={chooseIndicator}
        options={[
          { value: "", label: "Bitte wählen" },
          ...choices.map((one) => ({ value: one.key, label: one.label })),
        ]}
      />
      {choice && chosen && (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <ChoiceField
              field="value"
              label="Wert"
              value={chosen.id}
              onValue={(id) => refer(choice, choice.values.find((one) => one.id === id) ?? chosen, look)}
              options={choice.values.map((value) => ({
                value: value.id,
                label: optionOf(value, choice.unit),
              }))}
            />
            <ChoiceField
              field="look"
              label="Darstellung"
              value={look}
              onValue={(wanted) => refer(choice, chosen, wanted as FigureLook)}
              options={possibleLooks(choice, chosen).map((value) => ({ value, label: lookNames[value] }))}
            />
          </div>
          {look === "change" && (
            <ChoiceField
              field="earlier"
              label="Früherer Wert"
              value={currentId(figure.more?.[0]?.figureId) ?? ""}
              onValue={(id) => refer(choice, chosen, "change", id)}
              options={earlierOf(choice, chosen).map((value) => ({
                value: value.id,
                label: optionOf(value, choice.unit),
              }))}
            />
          )}
          <LineField
            field="label"
            label="Überschrift der Zahl"
            maxLength={300}
            value={figure.label}
            onValue={(label) => onChange({ label })}
          />
        </>
      )}
    </div>
  );
}

const optionOf = (value: FigureValue, unit: string) =>
  `${valueInWords(value, shortUnit(unit))} · ${longDay(value.asOf)}, ${value.scopeName}`;

function foundIn(choices: FigureChoice[], wanted: string | undefined) {
  for (const choice of choices) {
    const chosen = choice.values.find(({ id }) => id === wanted);
    if (chosen) return { choice, chosen };
  }
  return { choice: undefined, chosen: undefined };
}
