import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { participationChoices } from "@/domain/campaign/participation-choice";
import { choiceWords } from "./words";

type Props = {
  period: string;
  periods: { value: string; label: string }[];
  choice: string;
  land: string;
  laender: string[];
};

export function ParticipationFilter({ period, periods, choice, land, laender }: Props) {
  return (
    <search>
      <form className="grid items-end gap-4 sm:flex sm:flex-wrap">
        <SelectField name="zeitraum" label="Zeitraum" defaultValue={period} options={periods} />
        <SelectField
          name="stand"
          label="Stand"
          defaultValue={choice}
          options={[
            { value: "", label: "Alle" },
            ...participationChoices.map((value) => ({ value, label: choiceWords[value] })),
          ]}
        />
        <SelectField
          name="land"
          label="Land"
          defaultValue={land}
          options={[
            { value: "", label: "Alle Länder" },
            ...laender.map((value) => ({ value, label: value })),
          ]}
        />
        <Button type="submit" look="secondary">
          Anzeigen
        </Button>
      </form>
    </search>
  );
}
