// Plans or changes an Aktionswoche.
import { ActionForm, FormTextArea, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { longest, type WeekInput } from "@/domain/campaign/aktionswoche";
import type { FormAction } from "@/domain/form-state";

/** `weekId` when it is changed, null when it is planned. */
export function WeekForm({
  action,
  week,
  weekId,
}: {
  action: FormAction;
  week: WeekInput;
  weekId: string | null;
}) {
  return (
    <ActionForm action={action}>
      {weekId && <input type="hidden" name="weekId" value={weekId} />}
      <FormTextField
        name="title"
        label="Titel"
        hint="Zum Beispiel: Aktionswoche 2027"
        initial={week.title}
        maxLength={longest.title}
        required
      />
      <FormTextField
        name="slug"
        label="Adresse"
        hint="Steht hinter /aktionswoche/ im Portal. Das Jahr, bei zwei Wochen im Jahr zum Beispiel 2027-herbst. Frühere Adressen führen weiter hierher."
        initial={week.slug}
        maxLength={40}
        required
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormTextField name="startsOn" label="Erster Tag" type="date" initial={week.startsOn} required />
        <FormTextField name="endsOn" label="Letzter Tag" type="date" initial={week.endsOn} required />
      </div>
      <FormTextField
        name="leitgedanke"
        label="Leitgedanke"
        optional
        hint="Ein Satz, der groß auf der Seite der Woche steht"
        initial={week.leitgedanke}
        maxLength={longest.leitgedanke}
      />
      <FormTextArea
        name="introduction"
        label="Einführung"
        optional
        hint="Einige Sätze über dem Programm. Eine neue Zeile beginnt einen neuen Absatz."
        rows={6}
        initial={week.introduction}
        maxLength={longest.introduction}
      />
      <p>
        <SubmitButton>{weekId ? "Änderungen speichern" : "Aktionswoche anlegen"}</SubmitButton>
      </p>
    </ActionForm>
  );
}
