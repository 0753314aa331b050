import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { ConsentState } from "@/domain/consent/consent";
import { consentStateNames } from "@/domain/wording";

const states = Object.entries(consentStateNames).map(([value, label]) => ({ value, label }));

export function ConsentFilter({ words, state }: { words: string; state?: ConsentState }) {
  return (
    <form
      method="get"
      action="/redaktion/einwilligungen"
      role="search"
      aria-label="Einwilligungen"
      className="grid items-end gap-4 sm:flex sm:flex-wrap">
      <div className="min-w-60 grow">
        <TextField name="q" label="Name suchen" defaultValue={words} maxLength={100} />
      </div>
      <SelectField
        name="stand"
        label="Stand"
        defaultValue={state ?? ""}
        options={[{ value: "", label: "Alle" }, ...states]}
      />
      <Button type="submit" look="secondary">
        Suchen
      </Button>
    </form>
  );
}
