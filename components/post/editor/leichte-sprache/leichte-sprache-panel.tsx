"use client";
// The "Angaben" of a version in Leichte Sprache: who wrote it, who tested it, from which text.
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice-field";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/text-field";
import type { LeichteSprache } from "@/domain/post/leichte-sprache";

type Props = {
  about: LeichteSprache;
  onChange: (about: LeichteSprache) => void;
  /** Revision of the original that readers have now, and its text to write from. */
  original: { number: number; text: ReactNode };
  /** People and consents of a story. */
  people: ReactNode;
  /** ISO date in Berlin. */
  today: string;
};

export function LeichteSprachePanel({ about, onChange, original, people, today }: Props) {
  const change = (changes: Partial<LeichteSprache>) => onChange({ ...about, ...changes });
  const isBehind = original.number > about.madeFrom;
  return (
    <div className="grid gap-5">
      <h2 className="text-subhead">Angaben</h2>
      <Disclosure label="Text in Alltagssprache lesen" look="quiet">
        {original.text}
      </Disclosure>
      <p id="leichteSprache.madeFrom" tabIndex={-1}>
        Geschrieben nach Fassung {about.madeFrom} des Beitrags.
        {isBehind && ` Heute gilt Fassung ${original.number}.`}
      </p>
      {isBehind && (
        <Button type="button" look="secondary" onClick={() => change({ madeFrom: original.number })}>
          Ich habe diesen Text an Fassung {original.number} angepasst
        </Button>
      )}
      {people}
      <TextField
        name="leichteSprache.translator"
        id="leichteSprache.translator"
        label="Übertragen von"
        hint="Wer den Text in Leichter Sprache geschrieben hat: Name oder Büro"
        maxLength={300}
        value={about.translator}
        onChange={(event) => change({ translator: event.currentTarget.value })}
      />
      <Checkbox
        name="leichteSprache.isTested"
        label="Eine Prüfgruppe hat den Text gelesen"
        hint="Menschen, für die Leichte Sprache gemacht ist. Ohne Prüfung steht unter dem Text, dass sie noch fehlt."
        checked={about.isTested}
        onChange={(event) => change({ isTested: event.currentTarget.checked })}
      />
      {about.isTested && (
        <>
          <TextField
            name="leichteSprache.testGroup"
            id="leichteSprache.testGroup"
            label="Prüfgruppe"
            maxLength={300}
            value={about.testGroup}
            onChange={(event) => change({ testGroup: event.currentTarget.value })}
          />
          <TextField
            name="leichteSprache.testedOn"
            id="leichteSprache.testedOn"
            label="Gelesen am"
            type="date"
            max={today}
            value={about.testedOn}
            onChange={(event) => change({ testedOn: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}
