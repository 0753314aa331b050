// The filter above a programme: plain GET form, nothing happens before the button is pressed.
import { accesses, type ProgrammeFilter } from "@/domain/campaign/programme-filter";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { veranstaltungForms } from "@/domain/post/details";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";

type Props = { path: string; filter: ProgrammeFilter; laender: ReadonlySet<string> };

export function WeekFilter({ path, filter, laender }: Props) {
  const forms = Object.entries(veranstaltungForms).map(([value, label]) => ({ value, label }));
  const lands = bundeslaender
    .filter((land) => laender.has(land))
    .map((land) => ({ value: land, label: land }));
  return (
    <form
      action={path}
      role="search"
      aria-label="Programm eingrenzen"
      className="mt-4 flex min-w-0 flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      {filter.tag && <input type="hidden" name="tag" value={filter.tag} />}
      <div className="min-w-0 grow basis-44 sm:max-w-64">
        <SelectField
          name="land"
          label="Bundesland"
          defaultValue={filter.land ?? ""}
          options={[{ value: "", label: "Alle Länder" }, ...lands]}
        />
      </div>
      <div className="min-w-0 grow basis-44">
        <SelectField
          name="form"
          label="Art der Aktion"
          defaultValue={filter.form ?? ""}
          options={[{ value: "", label: "Alle Arten" }, ...forms]}
        />
      </div>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="mb-1 font-semibold">Zugang</legend>
        {accesses.map(({ name, label }) => (
          <label
            key={name}
            className="flex min-h-11 items-center gap-2.5 rounded-control border border-edge bg-card px-3.5 py-1.5">
            <input
              type="checkbox"
              name={name}
              value="ja"
              defaultChecked={filter.access.includes(name)}
              className="size-5 flex-none accent-stark"
            />
            {label}
          </label>
        ))}
      </fieldset>
      <Button>Anzeigen</Button>
    </form>
  );
}
