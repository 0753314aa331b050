import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { longDay } from "@/domain/date-words";
import type { FormAction } from "@/domain/form-state";
import type { AgreementState } from "@/domain/jobcenter/agreement";

type Props = AgreementState & {
  jobcenterId: string;
  /** Null for who may not record a signature. */
  action: FormAction | null;
};

/** Which versions of the agreement the Jobcenter signed. */
export function AgreementCard({ jobcenterId, demanded, isMissing, signed, action }: Props) {
  return (
    <Card title="Vereinbarung zum Datenschutz">
      <p className="measure text-ink-2">
        Jobcenter und Landkreistag sind gemeinsam verantwortlich (Artikel 26 DSGVO).{" "}
        {demanded &&
          (isMissing ? `Es fehlt die Unterschrift unter Fassung ${demanded}.` : "Es fehlt nichts.")}
      </p>
      {signed.length > 0 ? (
        <ul className="my-4 list-disc pl-5">
          {signed.map(({ version, signedOn }) => (
            <li key={version}>
              Fassung {version}, unterschrieben am {longDay(signedOn)}
            </li>
          ))}
        </ul>
      ) : (
        <p className="my-4">Noch keine Unterschrift eingetragen.</p>
      )}
      {action && (
        <Disclosure label="Unterschrift eintragen">
          <ActionForm action={action} idPrefix="vereinbarung-" className="grid gap-4 sm:grid-cols-2">
            <input type="hidden" name="jobcenterId" value={jobcenterId} />
            <FormTextField
              name="version"
              label="Fassung"
              required
              maxLength={60}
              initial={isMissing ? (demanded ?? "") : ""}
            />
            <FormTextField name="signedOn" label="Unterschrieben am" type="date" required />
            <div>
              <SubmitButton look="secondary">Eintragen</SubmitButton>
            </div>
          </ActionForm>
        </Disclosure>
      )}
    </Card>
  );
}
