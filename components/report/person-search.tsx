import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

/** Finds the person who is on the phone. */
export function PersonSearch({ words }: { words: string }) {
  return (
    <form
      method="get"
      action="/redaktion/meldungen/widerruf"
      role="search"
      aria-label="Person im Portal"
      className="grid items-end gap-4 sm:flex sm:flex-wrap">
      <div className="min-w-60 grow">
        <TextField
          name="q"
          label="Name im Beitrag, Titel oder Adresse"
          defaultValue={words}
          maxLength={200}
        />
      </div>
      <Button type="submit">Suchen</Button>
    </form>
  );
}
