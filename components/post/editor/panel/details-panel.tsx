"use client";
import type { ReactNode } from "react";
import type { Contact } from "@/domain/post/details";
import type { Manuscript, ManuscriptChanges } from "@/domain/post/manuscript";
import { pillars, type Pillar } from "@/domain/post/pillar";
import { topics, topicSlugs } from "@/domain/post/topic";
import { pillarNames } from "@/domain/wording";
import { Checkbox } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { BerlinTimeField } from "./berlin-time-field";
import { KindDetails } from "./kind-details";

type Choice = { id: string; title: string };
type Props = {
  manuscript: Manuscript;
  onChange: (changes: ManuscriptChanges) => void;
  aktionswochen: Choice[];
  series: Choice[];
  ownContact: Contact | null;
  /** People and consents of a story. */
  people: ReactNode;
  /** Other Jobcenter that host an Aktion too. */
  hosts: ReactNode;
};

const choices = (none: string, all: Choice[]) => [
  { value: "", label: none },
  ...all.map(({ id, title }) => ({ value: id, label: title })),
];

export function DetailsPanel({
  manuscript,
  onChange,
  aktionswochen,
  series,
  ownContact,
  people,
  hosts,
}: Props) {
  return (
    <div className="grid gap-5">
      <h2 className="text-subhead">Angaben</h2>
      {people}
      <KindDetails post={manuscript} ownContact={ownContact} onChange={onChange} />
      {hosts}
      <SelectField
        name="pillar"
        label="Säule"
        hint="Wofür steht dieser Beitrag vor allem?"
        value={manuscript.pillar ?? ""}
        options={[
          { value: "", label: "Keine" },
          ...pillars.map((pillar) => ({ value: pillar, label: pillarNames[pillar] })),
        ]}
        onChange={(event) => onChange({ pillar: (event.currentTarget.value || null) as Pillar | null })}
      />
      <fieldset className="@container">
        <legend className="mb-1 font-semibold">Themen</legend>
        <div className="gap-x-5 *:break-inside-avoid @md:columns-2">
          {topicSlugs.map((topic) => (
            <Checkbox
              key={topic}
              name={`topics.${topic}`}
              label={topics[topic]}
              checked={manuscript.topics.includes(topic)}
              onChange={(event) =>
                onChange({
                  topics: topicSlugs.filter((slug) =>
                    slug === topic ? event.currentTarget.checked : manuscript.topics.includes(slug),
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <SelectField
        name="aktionswocheId"
        label="Aktionswoche"
        value={manuscript.aktionswocheId ?? ""}
        options={choices("Gehört zu keiner Aktionswoche", aktionswochen)}
        onChange={(event) => onChange({ aktionswocheId: event.currentTarget.value || null })}
      />
      <SelectField
        name="seriesId"
        label="Reihe"
        value={manuscript.seriesId ?? ""}
        options={choices("Gehört zu keiner Reihe", series)}
        onChange={(event) =>
          onChange({
            seriesId: event.currentTarget.value || null,
            seriesPart: event.currentTarget.value ? manuscript.seriesPart : null,
          })
        }
      />
      {manuscript.seriesId && (
        <TextField
          name="seriesPart"
          label="Teil der Reihe"
          type="number"
          min={1}
          max={999}
          value={manuscript.seriesPart ?? ""}
          onChange={(event) => onChange({ seriesPart: partOf(event.currentTarget.value) })}
        />
      )}
      <TextField
        name="asOf"
        label="Stand"
        hint="Der Tag, an dem der Inhalt zuletzt stimmte"
        type="date"
        value={manuscript.asOf ?? ""}
        onChange={(event) => onChange({ asOf: event.currentTarget.value || null })}
      />
      <BerlinTimeField
        id="embargoUntil"
        label="Sperrfrist bis"
        hint="Vorher erscheint der Beitrag nirgends. Uhrzeit in Deutschland."
        value={manuscript.embargoUntil ?? ""}
        onChange={(instant) => onChange({ embargoUntil: instant || null })}
      />
    </div>
  );
}

function partOf(typed: string): number | null {
  const part = Number(typed);
  return Number.isInteger(part) && part >= 1 && part <= 999 ? part : null;
}
