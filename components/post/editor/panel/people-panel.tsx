"use client";
// Who is shown in a post of any kind, and what each of them agreed to (B-020 to B-025).
import { useState } from "react";
import { longDay } from "@/domain/date-words";
import type { ToldKind } from "@/domain/consent/special-data";
import type { FormState } from "@/domain/form-state";
import type { PostSituation, ShownPerson } from "@/domain/post/situation";
import { consentStateNames } from "@/domain/wording";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice-field";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { SpecialDataQuestion } from "./special-data-question";

type Props = Pick<PostSituation, "people" | "unnamed" | "consents"> & {
  /** A story is about somebody; any other kind may show somebody. */
  portraysPerson: boolean;
  showsNoPerson: boolean;
  onShowsNoPerson: (value: boolean) => void;
  /** All save first and return the issues. */
  onName: (consentIds: string[]) => Promise<FormState>;
  onAnswer: (consentId: string, told: ToldKind[]) => Promise<FormState>;
  onConfirm: (consentId: string, confirmedOn: string) => Promise<FormState>;
  today: string;
};

export function PeoplePanel({
  people,
  unnamed,
  consents,
  portraysPerson,
  showsNoPerson,
  onShowsNoPerson,
  onName,
  onAnswer,
  onConfirm,
  today,
}: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const named = people.map((person) => person.consentId);
  const choosable = consents.filter(({ id }) => !named.includes(id));

  async function perform(step: () => Promise<FormState>) {
    setBusy(true);
    setProblem(null);
    const answer = await step();
    setProblem(answer.issues[0]?.message ?? (answer.isDone ? null : answer.notice));
    setBusy(false);
  }

  return (
    <fieldset
      id="consents"
      tabIndex={-1}
      disabled={isBusy}
      className="grid gap-4 rounded-control border border-line p-4">
      <legend className="px-1 font-semibold">Personen und Einwilligungen</legend>
      {problem && <Notice kind="problem" title={problem} />}
      {unnamed.map((name) => (
        <Notice key={name} kind="problem" live={false} title={`Ein Bild zeigt ${name}`}>
          Bitte fügen Sie die Person mit ihrer Einwilligung hinzu, oder nehmen Sie das Bild heraus.
        </Notice>
      ))}
      {!portraysPerson && people.length === 0 && (
        <p className="text-note">
          Wer im Text oder auf einem Bild zu erkennen ist, muss eingewilligt haben. Nehmen Sie die Person hier
          auf.
        </p>
      )}
      {people.map((person) => (
        <Person
          key={person.consentId}
          person={person}
          today={today}
          onRemove={() => void perform(() => onName(named.filter((id) => id !== person.consentId)))}
          onAnswer={(told) => void perform(() => onAnswer(person.consentId, told))}
          onConfirm={(day) => void perform(() => onConfirm(person.consentId, day))}
        />
      ))}
      {choosable.length > 0 && (
        <SelectField
          name="consent-to-add"
          label="Person hinzufügen"
          hint="Aus den Einwilligungen Ihres Jobcenters"
          value=""
          options={[
            { value: "", label: "Bitte wählen" },
            ...choosable.map(({ id, publicName, state, validUntil }) => ({
              value: id,
              label: `${publicName} (${consentStateNames[state]}, bis ${longDay(validUntil)})`,
            })),
          ]}
          onChange={(event) => {
            const id = event.currentTarget.value;
            if (id) void perform(() => onName([...named, id]));
          }}
        />
      )}
      <p className="text-note">
        <a href="/redaktion/einwilligungen/neu" target="_blank" rel="noopener" className="text-link">
          Neue Einwilligung aufnehmen (öffnet ein neues Fenster)
        </a>
      </p>
      {portraysPerson && people.length === 0 && (
        <Checkbox
          name="showsNoPerson"
          label="Es ist keine Person erkennbar"
          hint="Weder im Text noch auf einem Bild. Dann braucht die Geschichte keine Einwilligung."
          checked={showsNoPerson}
          onChange={(event) => onShowsNoPerson(event.currentTarget.checked)}
        />
      )}
    </fieldset>
  );
}

type PersonProps = {
  person: ShownPerson;
  today: string;
  onRemove: () => void;
  onAnswer: (told: ToldKind[]) => void;
  onConfirm: (day: string) => void;
};

function Person({ person, today, onRemove, onAnswer, onConfirm }: PersonProps) {
  const [day, setDay] = useState(today);
  const [hasSeen, setSeen] = useState(false);
  const { consentId, publicName, state, validUntil, isConfirmedForThisText, sawOtherCrop, confirmedOn } =
    person;
  return (
    <div className="grid gap-3 border-b border-line pb-4">
      <p className="flex flex-wrap items-center gap-3">
        <span className="font-semibold">{publicName}</span>
        <Badge tone={state === "valid" ? "vorort" : "sozial"}>{consentStateNames[state]}</Badge>
        <span className="text-note text-ink-2">bis {longDay(validUntil)}</span>
      </p>
      {state === "waiting" && (
        <p className="text-note">
          Der Beitrag kann ab dem {longDay(person.validFrom)} eingereicht werden. So lange hat die Person
          Bedenkzeit.
        </p>
      )}
      <SpecialDataQuestion consentId={consentId} answer={person.toldKinds} onAnswer={onAnswer} />
      {isConfirmedForThisText ? (
        <p className="text-note">
          <span aria-hidden="true">✓ </span>Hat genau diesen Text und diese Bilder freigegeben
          {confirmedOn && ` (${longDay(confirmedOn)})`}. Ändern Sie etwas, ist eine neue Freigabe nötig.
        </p>
      ) : (
        <>
          {sawOtherCrop && (
            <p className="text-note">
              Bildausschnitt geändert
              {confirmedOn && `: seit der Freigabe am ${longDay(confirmedOn)}`}. Die Person muss diese Fassung
              noch einmal sehen.
            </p>
          )}
          <Checkbox
            name={`seen-${consentId}`}
            label="Die Person hat genau diesen Text und diese Bilder gesehen und freigegeben"
            checked={hasSeen}
            onChange={(event) => setSeen(event.currentTarget.checked)}
          />
          {hasSeen && (
            <>
              <TextField
                name={`confirmedOn-${consentId}`}
                label="Freigegeben am"
                type="date"
                max={today}
                value={day}
                onChange={(event) => setDay(event.currentTarget.value)}
              />
              <Button type="button" look="secondary" onClick={() => onConfirm(day)}>
                Freigabe der Person bestätigen
              </Button>
            </>
          )}
        </>
      )}
      <Button type="button" look="quiet" onClick={onRemove}>
        {publicName} aus dem Beitrag nehmen
      </Button>
    </div>
  );
}
