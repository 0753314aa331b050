import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { fullLabel, type Indicator } from "@/domain/figure/indicator";

/** `of`: whose values the Landkreistag looks at; null for people of a Jobcenter. */
export function EntryFilter({
  indicators,
  indicator,
  of,
}: {
  indicators: Indicator[];
  indicator?: string;
  of: "dlt" | "jobcenter" | null;
}) {
  return (
    <form
      method="get"
      action="/redaktion/zahlen"
      role="search"
      aria-label="Zahlen"
      className="grid items-end gap-4 sm:flex sm:flex-wrap">
      <div className="min-w-0 grow basis-60 sm:max-w-120">
        <SelectField
          name="kennzahl"
          label="Kennzahl"
          defaultValue={indicator ?? ""}
          options={[
            { value: "", label: "Alle Kennzahlen" },
            ...indicators.map((one) => ({ value: one.key, label: fullLabel(one, indicators) })),
          ]}
        />
      </div>
      {of !== null && (
        <SelectField
          name="von"
          label="Von"
          defaultValue={of}
          options={[
            { value: "dlt", label: "Bund und Ländern" },
            { value: "jobcenter", label: "Jobcentern" },
          ]}
        />
      )}
      <Button type="submit" look="secondary">
        Anzeigen
      </Button>
    </form>
  );
}
