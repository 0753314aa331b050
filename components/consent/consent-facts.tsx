import type { ReactNode } from "react";
import type { ConsentChannel, ConsentForm, NameForm } from "@/domain/consent/consent";
import { longDay } from "@/domain/date-words";
import { channelNames, consentFormNames, nameFormNames } from "@/domain/wording";

type Facts = {
  nameForm: NameForm;
  publicName: string;
  channels: ConsentChannel[];
  form: ConsentForm;
  givenOn: string;
  validUntil: string;
  informedOn: string;
  voluntarinessExplainedOn: string;
  collectedBy: string;
};

/** What was agreed to, and how the consent was obtained. */
export function ConsentFacts({ consent, children }: { consent: Facts; children?: ReactNode }) {
  return (
    <dl className="grid gap-x-8 sm:gap-y-3 max-sm:[&>dd]:mb-3 sm:grid-cols-[14rem_1fr] [&>dt]:text-ink-2">
      <dt>Name im Beitrag</dt>
      <dd className="font-semibold">
        {consent.publicName} ({nameFormNames[consent.nameForm]})
      </dd>
      <dt>Gilt für</dt>
      <dd>{consent.channels.map((channel) => channelNames[channel]).join(", ")}</dd>
      <dt>Gültig bis</dt>
      <dd>{longDay(consent.validUntil)}</dd>
      <dt>Eingewilligt am</dt>
      <dd>
        {longDay(consent.givenOn)}, {consentFormNames[consent.form]}
      </dd>
      <dt>Informationen gegeben am</dt>
      <dd>{longDay(consent.informedOn)}</dd>
      <dt>Auf Freiwilligkeit hingewiesen am</dt>
      <dd>{longDay(consent.voluntarinessExplainedOn)}</dd>
      <dt>Eingeholt von</dt>
      <dd>{consent.collectedBy}</dd>
      {children}
    </dl>
  );
}
