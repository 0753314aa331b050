import { Disclosure } from "@/components/ui/disclosure";
import { type ExternalUse, externalUseKindNames } from "@/domain/consent/external-use";
import { longDay } from "@/domain/date-words";
import type { FormAction } from "@/domain/form-state";
import { ExternalUseForm } from "./external-use-form";

/** Uses outside this portal; `correct`: what was entered may be corrected. */
export function ExternalUses({ uses, correct }: { uses: ExternalUse[]; correct?: FormAction }) {
  if (uses.length === 0) return <p className="text-ink-2">Noch nichts eingetragen.</p>;
  return (
    <ul className="grid gap-4">
      {uses.map((use) => (
        <li key={use.id} className="grid gap-2 border-t border-line pt-4 first:border-t-0 first:pt-0">
          <p className="wrap-anywhere">
            <strong>{externalUseKindNames[use.kind]}</strong>: {use.place}, {longDay(use.usedOn)}
            {use.address && <span className="block text-note text-ink-2">{use.address}</span>}
          </p>
          {correct && (
            <Disclosure label="Berichtigen">
              <ExternalUseForm hidden={{ name: "useId", value: use.id }} use={use} action={correct} />
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}
