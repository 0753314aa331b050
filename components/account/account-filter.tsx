import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { roles } from "@/domain/account/role";
import { roleNames } from "@/domain/wording";
import { stateWords } from "./account-words";

/** Searches all accounts; a plain form, so that a search has an address. */
export function AccountFilter({ words, role, state }: { words?: string; role?: string; state?: string }) {
  return (
    <search>
      <form className="grid items-end gap-4 sm:flex sm:flex-wrap">
        <div className="grow basis-64">
          <TextField name="q" label="Name, E-Mail oder Jobcenter" type="search" defaultValue={words} />
        </div>
        <SelectField
          name="rolle"
          label="Rolle"
          defaultValue={role ?? ""}
          options={[
            { value: "", label: "Alle" },
            ...roles.map((value) => ({ value, label: roleNames[value] })),
          ]}
        />
        <SelectField
          name="zustand"
          label="Stand"
          defaultValue={state ?? ""}
          options={[
            { value: "", label: "Alle" },
            ...Object.entries(stateWords).map(([value, { label }]) => ({ value, label })),
          ]}
        />
        <Button type="submit" look="secondary">
          Suchen
        </Button>
      </form>
    </search>
  );
}
