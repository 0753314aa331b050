// Everything that decides about a reported withdrawal, on one screen.
import type { ReactNode } from "react";
import { ConsentBadge } from "@/components/consent/consent-badge";
import { ActionForm, FormChoiceGroup, FormTextArea, SubmitButton } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { closableChannels } from "@/domain/consent/consent";
import { clockTime, longDay } from "@/domain/date-words";
import type { FormAction } from "@/domain/form-state";
import type { WithdrawalCase } from "@/domain/report/withdrawal-case";
import { channelNames } from "@/domain/wording";

type Steps = "carryOut" | "showAgain" | "refuse" | "confirmRefusal";
type Props = WithdrawalCase & {
  reportId: string;
  /** Why somebody proposed to refuse it; null when nobody did. */
  refusedBecause: string | null;
  /** Show posts again, and propose to refuse. */
  mayHandle: boolean;
  mayConfirmRefusal: boolean;
  actions: Record<Steps, FormAction>;
};

export function WithdrawalSteps(props: Props) {
  const { reportId, hidings, consents, actions } = props;
  return (
    <>
      <Notice kind="problem" title="Bitte sofort bearbeiten" live={false}>
        <p>
          Jemand widerruft die Einwilligung. Ein Widerruf endet nur, indem er vollzogen, auf einzelne Wege
          beschränkt oder mit einer Begründung abgelehnt wird, die der Landkreistag bestätigt.
        </p>
      </Notice>
      {hidings.map((hiding) => (
        <Hiding key={hiding.id} hiding={hiding} action={props.mayHandle ? actions.showAgain : null} />
      ))}
      <Card title="Welche Einwilligung ist gemeint?">
        <Consents reportId={reportId} consents={consents} action={actions.carryOut} />
      </Card>
      {props.mayHandle && <Refusal {...props} />}
    </>
  );
}

function Refusal({ reportId, refusedBecause, mayConfirmRefusal, actions }: Props) {
  return (
    <Card title="Ablehnen">
      {refusedBecause !== null && (
        <>
          <p className="mb-2">Vorgeschlagen, noch nicht bestätigt:</p>
          <p className="mb-4 break-words whitespace-pre-line">{refusedBecause}</p>
        </>
      )}
      {mayConfirmRefusal && (
        <ActionForm action={actions.confirmRefusal} idPrefix="confirm-">
          <input type="hidden" name="reportId" value={reportId} />
          <div>
            <SubmitButton look="danger">Ablehnung bestätigen</SubmitButton>
          </div>
        </ActionForm>
      )}
      <Disclosure label={refusedBecause === null ? "Ablehnung vorschlagen" : "Begründung ändern"}>
        <Reason
          name="because"
          action={actions.refuse}
          hidden={<input type="hidden" name="reportId" value={reportId} />}
          label="Begründung"
          hint="Die Person liest sie. Jemand anderes beim Landkreistag muss sie bestätigen."
          button="Zur Bestätigung vorlegen"
        />
      </Disclosure>
    </Card>
  );
}

type HidingProps = { hiding: WithdrawalCase["hidings"][number]; action: FormAction | null };

function Hiding({ hiding, action }: HidingProps) {
  const { id, title, until, endedAt, endedBecause } = hiding;
  if (endedAt)
    return (
      <Card title={`Wieder gezeigt: ${title}`}>
        <p>
          {longDay(endedAt)}, {clockTime(endedAt)}: {endedBecause}
        </p>
      </Card>
    );
  return (
    <Card title={`Verborgen: ${title}`}>
      <p className="mb-4">
        Leserinnen und Leser sehen diesen Beitrag nicht, bis entschieden ist, längstens bis {longDay(until)},{" "}
        {clockTime(until)}.
      </p>
      {action && (
        <Disclosure label="Wieder zeigen">
          <Reason
            name="because"
            action={action}
            hidden={<input type="hidden" name="hidingId" value={id} />}
            label="Warum wird der Beitrag wieder gezeigt?"
            hint="Die Meldung bleibt offen. Die Begründung steht in dieser Meldung."
            button="Beitrag wieder zeigen"
          />
        </Disclosure>
      )}
    </Card>
  );
}

type ConsentsProps = { reportId: string; consents: WithdrawalCase["consents"]; action: FormAction };

function Consents({ reportId, consents, action }: ConsentsProps) {
  if (consents.length === 0)
    return (
      <p>
        Keine Einwilligung passt zu Name und Adresse.{" "}
        <a href="/redaktion/einwilligungen" className="text-link">
          Alle Einwilligungen durchsuchen
        </a>
      </p>
    );
  return (
    <ul className="grid gap-6">
      {consents.map(({ id, publicName, jobcenter, state, channels, titles }) => (
        <li key={id} className="grid gap-3 border-t border-line pt-4 first:border-t-0 first:pt-0">
          <p className="flex flex-wrap items-center gap-3">
            <a href={`/redaktion/einwilligungen/${id}`} className="text-link font-semibold break-words">
              {publicName}
            </a>
            <ConsentBadge state={state} /> {jobcenter}
          </p>
          {titles.length > 0 && <p className="text-note break-words text-ink-2">{titles.join(" · ")}</p>}
          <ActionForm action={action} idPrefix={`all-${id}-`}>
            <input type="hidden" name="reportId" value={reportId} />
            <input type="hidden" name="consentId" value={id} />
            <div>
              <SubmitButton look="danger">Widerruf jetzt vollziehen</SubmitButton>
            </div>
          </ActionForm>
          {state !== "withdrawn" && (
            <Disclosure label="Nur einzelne Wege">
              <ActionForm action={action} className="grid gap-4" idPrefix={`some-${id}-`}>
                <input type="hidden" name="reportId" value={reportId} />
                <input type="hidden" name="consentId" value={id} />
                <input type="hidden" name="extent" value="chosen" />
                <FormChoiceGroup
                  kind="checkbox"
                  name="closes"
                  label="Wofür gilt die Einwilligung nicht mehr?"
                  initial={[]}
                  options={closableChannels
                    .filter((channel) => channels.includes(channel))
                    .map((value) => ({ value, label: channelNames[value] }))}
                />
                <SubmitButton className="justify-self-start">Auswahl vollziehen</SubmitButton>
              </ActionForm>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}

type ReasonProps = {
  name: string;
  action: FormAction;
  hidden: ReactNode;
  label: string;
  hint: string;
  button: string;
};

function Reason({ name, action, hidden, label, hint, button }: ReasonProps) {
  return (
    <ActionForm action={action} className="grid gap-4" idPrefix={`${button.replaceAll(" ", "-")}-`}>
      {hidden}
      <FormTextArea name={name} label={label} hint={hint} rows={3} maxLength={2000} />
      <div>
        <SubmitButton look="secondary">{button}</SubmitButton>
      </div>
    </ActionForm>
  );
}
