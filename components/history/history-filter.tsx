import { Button } from "@/components/ui/button";
import { type OptionGroup, SelectField } from "@/components/ui/select-field";
import { historyTypes } from "./history-words";

/** `choice`: the Jobcenter, for people who may see more than one. */
export function HistoryFilter({
  type,
  jobcenter,
  choice,
}: {
  type: string;
  jobcenter: string;
  choice?: OptionGroup[];
}) {
  return (
    <search>
      <form className="grid items-end gap-4 sm:flex sm:flex-wrap">
        <SelectField
          name="was"
          label="Woran"
          defaultValue={type}
          options={[
            { value: "", label: "Alles" },
            ...Object.entries(historyTypes).map(([value, label]) => ({ value, label })),
          ]}
        />
        {choice && (
          <SelectField
            name="haus"
            label="Haus"
            defaultValue={jobcenter}
            options={[
              { value: "", label: "Alle" },
              { value: "none", label: "Deutscher Landkreistag" },
              ...choice,
            ]}
          />
        )}
        <Button type="submit" look="secondary">
          Anzeigen
        </Button>
      </form>
    </search>
  );
}
