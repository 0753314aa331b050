import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

export function PersonFilter({ words }: { words: string }) {
  return (
    <form
      method="get"
      action="/redaktion/personen"
      role="search"
      aria-label="Personen"
      className="grid items-end gap-4 sm:flex sm:flex-wrap">
      <div className="min-w-60 grow">
        <TextField name="q" label="Name suchen" defaultValue={words} maxLength={100} />
      </div>
      <Button type="submit" look="secondary">
        Suchen
      </Button>
    </form>
  );
}
