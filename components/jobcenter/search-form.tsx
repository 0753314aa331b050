import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

/**
 * Searches the 104 by name, site, seat and Land; a plain form. Only Länder with kommunale Jobcenter are
 * offered.
 */
export function JobcenterSearch({
  question,
  land,
  laender,
}: {
  question: string;
  land: string;
  laender: string[];
}) {
  const offered = bundeslaender.filter((known) => laender.includes(known));
  return (
    <form
      action="/jobcenter"
      role="search"
      aria-label="Jobcenter suchen"
      className="flex flex-wrap items-end gap-4">
      <div className="min-w-0 grow basis-64">
        <TextField
          name="q"
          type="search"
          label="Name oder Ort"
          defaultValue={question}
          maxLength={100}
          autoComplete="off"
        />
      </div>
      <div className="grow basis-52 sm:max-w-72">
        <SelectField
          name="land"
          label="Bundesland"
          defaultValue={land}
          options={[
            { value: "", label: "Alle Länder" },
            ...offered.map((name) => ({ value: name, label: name })),
          ]}
        />
      </div>
      <Button>Suchen</Button>
    </form>
  );
}
