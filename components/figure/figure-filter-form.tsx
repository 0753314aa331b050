// Filters figures by Land or Jobcenter; plain GET form, nothing happens before the button is pressed.
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import type { FigureFilter } from "@/domain/figure/filter";
import { bundeslaender } from "@/domain/jobcenter/bundesland";

type Home = { slug: string; name: string; bundesland: string };

export function FigureFilterForm({
  path,
  filter,
  jobcenters,
}: {
  path: string;
  filter: FigureFilter;
  jobcenters: Home[];
}) {
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
      aria-label="Zahlen eingrenzen"
      className="flex flex-wrap items-end gap-4 print:hidden">
      <div className="min-w-0 grow basis-48 sm:max-w-64">
        <SelectField
          name="land"
          label="Bundesland"
          defaultValue={filter.land ?? ""}
          options={[
            { value: "", label: "Alle Länder" },
            ...laender.map((land) => ({ value: land, label: land })),
          ]}
        />
      </div>
      <div className="min-w-0 grow basis-48 sm:max-w-80">
        <SelectField
          name="jobcenter"
          label="Jobcenter"
          defaultValue={filter.jobcenter ?? ""}
          options={[{ value: "", label: "Alle Jobcenter" }, ...homes]}
        />
      </div>
      <Button>Anzeigen</Button>
    </form>
  );
}

/** The current filter, with a link to all. */
export function FilterLine({
  path,
  filter,
  jobcenters,
}: {
  path: string;
  filter: FigureFilter;
  jobcenters: Home[];
}) {
  const name =
    jobcenters.find(({ slug }) => slug === filter.jobcenter)?.name ?? filter.jobcenter ?? filter.land;
  if (!name) return null;
  return (
    <p className="mt-4 text-ink-2">
      Gezeigt: {name}.{" "}
      <a href={path} className="text-link">
        Alle zeigen
      </a>
    </p>
  );
}
