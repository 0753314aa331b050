import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

/** Asks for the reader's own server. `typed` is the refused input, or empty. */
export function MastodonForm({ path, typed }: { path: string; typed: string }) {
  return (
    <form className="grid gap-4">
      <input type="hidden" name="adresse" value={path} />
      <TextField
        name="server"
        label="Mastodon-Server"
        hint="Der Teil nach dem letzten @ Ihres Kontos, zum Beispiel social.bund.de"
        error={
          typed
            ? "Das ist keine Adresse eines Servers. Geben Sie nur den Namen an, zum Beispiel social.bund.de."
            : undefined
        }
        defaultValue={typed}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <p>
        <Button>Weiter</Button>
      </p>
    </form>
  );
}
