"use client";
// The version that is on the screen. After somebody else saved, the one that holds now: whoever saves again knows what they replace.
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
