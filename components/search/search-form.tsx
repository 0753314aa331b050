// The search as a plain form: nothing happens before the button is pressed.
import { Button } from "@/components/ui/button";
import { type Option, type OptionGroup, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { artNames, type SearchFilter, timesOffered } from "@/domain/search/search-filter";

type Home = { slug: string; name: string; bundesland: string };

export function SearchForm({
  filter,
  jobcenters,
  thisYear,
}: {
  filter: SearchFilter;
  jobcenters: Home[];
  thisYear: number;
}) {
  const laender = bundeslaender.filter((land) => jobcenters.some((home) => home.bundesland === land));
  const homes = laender.map((land) => ({
    label: land,
    options: jobcenters
      .filter((home) => home.bundesland === land)
      .map((home) => ({ value: home.slug, label: home.name })),
  }));
  const { question, art, land, jobcenter, zeit } = filter;
  return (
    <form
      action="/suche"
      role="search"
      aria-label="Portal durchsuchen"
      className="mb-10 grid gap-4 print:hidden">
      <TextField
        name="q"
        type="search"
        label="Suchbegriff"
        defaultValue={question.typed}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
      />
      <div className="grid grid-cols-2 items-end gap-4 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]">
        <Choice
          name="art"
          label="Art"
          all="Alles"
          value={art}
          options={Object.entries(artNames).map(([value, label]) => ({ value, label }))}
        />
        <Choice
          name="land"
          label="Bundesland"
          all="Alle Länder"
          value={land}
          options={laender.map((name) => ({ value: name, label: name }))}
        />
        <Choice name="jobcenter" label="Jobcenter" all="Alle Jobcenter" value={jobcenter} options={homes} />
        <Choice name="zeit" label="Zeit" all="Jederzeit" value={zeit} options={timesOffered(thisYear)} />
        <Button className="max-lg:col-span-2">Suchen</Button>
      </div>
    </form>
  );
}

function Choice({
  name,
  label,
  all,
  value,
  options,
}: {
  name: string;
  label: string;
  all: string;
  value: string | null;
  options: (Option | OptionGroup)[];
}) {
  return (
    <SelectField
      name={name}
      label={label}
      defaultValue={value ?? ""}
      options={[{ value: "", label: all }, ...options]}
    />
  );
}
