import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { postKinds } from "@/domain/post/kind";
import { kindNames } from "@/domain/wording";

const states = {
  submitted: "Eingereicht",
  approved: "Freigegeben",
  planned: "Geplant",
  public: "Im Netz",
  off: "Vom Netz genommen",
};
const draftStates = { draft: "Entwurf", sent_back: "Zurückgegeben" };

/** Search and filters of the list; a plain form, so that the address says what is shown. */
export function PostFilter({
  words,
  state,
  kind,
  hasDrafts,
}: {
  words: string;
  state: string;
  kind: string;
  hasDrafts: boolean;
}) {
  const shown = Object.entries(hasDrafts ? { ...draftStates, ...states } : states);
  return (
    <form
      role="search"
      aria-label="Beiträge"
      className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]">
      <TextField name="q" label="Suchen" defaultValue={words} maxLength={100} />
      <SelectField
        name="zustand"
        label="Stand"
        defaultValue={state}
        options={[{ value: "", label: "Alle" }, ...shown.map(([value, label]) => ({ value, label }))]}
      />
      <SelectField
        name="art"
        label="Art"
        defaultValue={kind}
        options={[
          { value: "", label: "Alle" },
          ...postKinds.map((value) => ({ value, label: kindNames[value] })),
        ]}
      />
      <Button type="submit" look="secondary">
        Anzeigen
      </Button>
    </form>
  );
}
