import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import type { Person } from "@/domain/account/role";
import { can } from "@/domain/policy";
import { reportKinds } from "@/domain/report/report";
import { reportKindNames, reportStateNames } from "@/domain/wording";

const asOptions = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** `kinds`: those the person may read. */
export function ReportFilter({
  state,
  kind,
  kinds,
}: {
  state: string;
  kind: string;
  kinds: Record<string, string>;
}) {
  return (
    <form
      method="get"
      action="/redaktion/meldungen"
      role="search"
      aria-label="Meldungen"
      className="grid items-end gap-4 sm:flex sm:flex-wrap">
      <SelectField
        name="stand"
        label="Stand"
        defaultValue={state}
        options={[
          { value: "open", label: "Offen" },
          { value: "", label: "Alle" },
          ...asOptions(reportStateNames),
        ]}
      />
      <SelectField
        name="art"
        label="Art"
        defaultValue={kind}
        options={[{ value: "", label: "Alle" }, ...asOptions(kinds)]}
      />
      <Button type="submit" look="secondary">
        Anzeigen
      </Button>
    </form>
  );
}

/** The kinds that the person may read, at whichever Jobcenter. */
export const kindNamesFor = (actor: Person): Record<string, string> =>
  Object.fromEntries(
    reportKinds
      .filter((kind) => can(actor, "report.read", { jobcenterId: actor.jobcenterId, kind }))
      .map((kind) => [kind, reportKindNames[kind]]),
  );
