// The filter above a list: plain GET form, nothing happens before the button is pressed.
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import type { ListFilter } from "@/domain/post/list-filter";
import { topics } from "@/domain/post/topic";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";

type Home = { slug: string; name: string; bundesland: string };

type Props = {
  path: string;
  filter: ListFilter;
  jobcenters: Home[];
  /** Other parameters of the address that are kept. */
  keep?: Record<string, string>;
  /** A filter that the page itself sets. */
  without?: "land" | "thema";
};

export function ListFilterForm({ path, filter, jobcenters, keep = {}, without }: Props) {
  const laender = bundeslaender.filter((land) => jobcenters.some((home) => home.bundesland === land));
  const homes = laender.map((land) => ({
    label: land,
    options: jobcenters
      .filter((home) => home.bundesland === land)
      .map((home) => ({ value: home.slug, label: home.name })),
  }));
  return (
    <form
      action={path}
      role="search"
      aria-label="Liste eingrenzen"
      className="mb-8 flex flex-wrap items-end gap-4 print:hidden">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {without !== "land" && (
        <Choice
          name="land"
          label="Bundesland"
          all="Alle Länder"
          value={filter.land}
          options={laender.map((land) => ({ value: land, label: land }))}
        />
      )}
      {without !== "thema" && (
        <Choice
          name="thema"
          label="Thema"
          all="Alle Themen"
          value={filter.thema}
          options={Object.entries(topics).map(([value, label]) => ({ value, label }))}
        />
      )}
      <Choice
        name="jobcenter"
        label="Jobcenter"
        all="Alle Jobcenter"
        value={filter.jobcenter}
        options={homes}
      />
      <Button>Anzeigen</Button>
    </form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  all: string;
  value: string | null;
  options: Parameters<typeof SelectField>[0]["options"];
};

function Choice({ name, label, all, value, options }: ChoiceProps) {
  return (
    <div className="min-w-0 grow basis-48 sm:max-w-64">
      <SelectField
        name={name}
        label={label}
        defaultValue={value ?? ""}
        options={[{ value: "", label: all }, ...options]}
      />
    </div>
  );
}
