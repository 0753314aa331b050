import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { bundeslaender } from "@/domain/jobcenter/bundesland";
import { postKinds, type PostKind } from "@/domain/post/kind";
import { kindNames } from "@/domain/wording";

export function QueueFilterForm({ bundesland, kind }: { bundesland?: string; kind?: PostKind }) {
  return (
    <form
      method="get"
      action="/redaktion/freigaben"
      className="grid items-end gap-4 sm:flex sm:flex-wrap"
      aria-label="Freigaben filtern">
      <SelectField
        name="land"
        label="Land"
        defaultValue={bundesland ?? ""}
        options={[
          { value: "", label: "Alle Länder" },
          ...bundeslaender.map((name) => ({ value: name, label: name })),
        ]}
      />
      <SelectField
        name="art"
        label="Art"
        defaultValue={kind ?? ""}
        options={[
          { value: "", label: "Alle Arten" },
          ...postKinds.map((name) => ({ value: name, label: kindNames[name] })),
        ]}
      />
      <Button look="secondary" type="submit">
        Anzeigen
      </Button>
    </form>
  );
}
