"use client";
// The version on the screen. After a conflict it is the current version, so that saving again replaces it
// knowingly.
import { useFormState } from "@/components/ui/action-form";

export function VersionField({ version }: { version: number }) {
  const { issues } = useFormState();
  const now = issues.find(({ field }) => field.startsWith("version."))?.field.slice("version.".length);
  return (
    <div id={now ? `version.${now}` : undefined} tabIndex={-1} className="absolute">
      <input type="hidden" name="version" value={now ?? version} />
    </div>
  );
}
