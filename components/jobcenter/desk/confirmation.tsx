import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { isConfirmationDue } from "@/domain/campaign/participation";
import { longDay } from "@/domain/date-words";
import type { FormAction } from "@/domain/form-state";

type Props = {
  jobcenterId: string;
  version: number;
  confirmedAt: Date | null;
  now: Date;
  action: FormAction;
};

/** The lead confirms from time to time that contact and page are up to date. */
export function Confirmation({ jobcenterId, version, confirmedAt, now, action }: Props) {
  const isDue = isConfirmationDue(confirmedAt, now);
  return (
    <Card title={isDue ? "Stimmen Kontakt und Seite noch?" : "Kontakt und Seite sind bestätigt"}>
      <ActionForm
        action={action}
        idPrefix="bestaetigen-"
        className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <input type="hidden" name="jobcenterId" value={jobcenterId} />
        <input type="hidden" name="version" value={version} />
        <p className="measure grow basis-72 text-ink-2">
          {confirmedAt ? `Zuletzt bestätigt am ${longDay(confirmedAt)}.` : "Noch nie bestätigt."} Zweimal im
          Jahr nachsehen genügt; Speichern zählt auch.
        </p>
        <SubmitButton look={isDue ? "primary" : "secondary"}>Alles stimmt noch</SubmitButton>
      </ActionForm>
    </Card>
  );
}
