"use client";
// What the text tells about a person that needs a consent of its own (B-004), or none is enough for (B-005).
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice-field";
import { type ToldKind, toldKinds } from "@/domain/consent/special-data";
import { toldKindNames } from "@/domain/wording";

type Props = {
  consentId: string;
  /** Null: nobody has answered yet. */
  answer: ToldKind[] | null;
  onAnswer: (told: ToldKind[]) => void;
};

export function SpecialDataQuestion({ consentId, answer, onAnswer }: Props) {
  const [told, setTold] = useState<ToldKind[]>(answer ?? []);
  const choose = (kind: ToldKind, isTold: boolean) =>
    setTold(toldKinds.filter((one) => (one === kind ? isTold : told.includes(one))));
  return (
    <fieldset className="grid gap-1">
      <legend className="font-semibold">Steht im Text oder auf einem Bild etwas dazu?</legend>
      {toldKinds.map((kind) => (
        <Checkbox
          key={kind}
          name={`told-${kind}-${consentId}`}
          label={toldKindNames[kind]}
          checked={told.includes(kind)}
          onChange={(event) => choose(kind, event.currentTarget.checked)}
        />
      ))}
      <p className="text-note" role="status">
        {answer === null
          ? "Noch nicht beantwortet."
          : `Gespeichert: ${answer.map((kind) => toldKindNames[kind]).join(", ") || "nichts davon"}.`}
      </p>
      <Button type="button" look="secondary" className="justify-self-start" onClick={() => onAnswer(told)}>
        {told.length === 0 ? "Nichts davon: Antwort speichern" : "Antwort speichern"}
      </Button>
    </fieldset>
  );
}
