import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

const uses = [
  { value: "alle", label: "Alle Bilder" },
  { value: "verwendet", label: "In Beiträgen verwendet" },
  { value: "unbenutzt", label: "Noch nicht verwendet" },
];

export function LibraryFilter({ words, use }: { words: string; use: string }) {
  return (
    <form
      method="get"
      action="/redaktion/medien"
      role="search"
      aria-label="Bilder"
      className="grid items-end gap-4 sm:flex sm:flex-wrap">
      <div className="min-w-60 grow">
        <TextField
          name="q"
          label="Suchen"
          hint="In Bildbeschreibung und Bildnachweis"
          defaultValue={words}
          maxLength={100}
        />
      </div>
      <SelectField name="zeige" label="Anzeigen" defaultValue={use} options={uses} />
      <Button type="submit" look="secondary">
        Suchen
      </Button>
    </form>
  );
}
