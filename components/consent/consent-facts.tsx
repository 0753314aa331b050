import type { ReactNode } from "react";
import { type ConsentChannel, type ConsentForm, type NameForm, waitingDays } from "@/domain/consent/consent";
import type { BenefitState, GuardianKind } from "@/domain/consent/guardian";
import type { ToldKind } from "@/domain/consent/special-data";
import { longDay } from "@/domain/date-words";
import {
  benefitStateNames,
  channelNames,
  consentFormNames,
  guardianKindNames,
  nameFormNames,
  toldKindNames,
} from "@/domain/wording";

type Facts = {
  nameForm: NameForm;
  publicName: string;
  channels: ConsentChannel[];
  form: ConsentForm;
  givenOn: string;
  informedOn: string;
  voluntarinessExplainedOn: string;
  collectedBy: string;
  benefits: BenefitState | null;
  specialKinds: ToldKind[];
  guardianKind: GuardianKind | null;
  guardianName: string;
  guardianSignedOn: string | null;
  /** The first and the last day on which something may be published, as ISO dates. */
  firstDay: string;
  lastDay: string;
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
      <dt>Umfasst auch</dt>
      <dd>
        {consent.specialKinds.map((kind) => toldKindNames[kind]).join(", ") || "keine besonderen Daten"}
      </dd>
      <dt>Veröffentlichung</dt>
      <dd>
        ab {longDay(consent.firstDay)} ({waitingDays} Tage Bedenkzeit), bis {longDay(consent.lastDay)}
      </dd>
      <dt>Eingewilligt am</dt>
      <dd>
        {longDay(consent.givenOn)}, {consentFormNames[consent.form]}
      </dd>
      <dt>Informationen gegeben am</dt>
      <dd>{longDay(consent.informedOn)}</dd>
      <dt>Auf Freiwilligkeit hingewiesen am</dt>
      <dd>{longDay(consent.voluntarinessExplainedOn)}</dd>
      {consent.guardianKind && consent.guardianSignedOn && (
        <>
          <dt>Mit unterschrieben</dt>
          <dd>
            {consent.guardianName} ({guardianKindNames[consent.guardianKind]}),{" "}
            {longDay(consent.guardianSignedOn)}
          </dd>
        </>
      )}
      {consent.benefits && (
        <>
          <dt>Freiwilligkeit</dt>
          <dd>{benefitStateNames[consent.benefits]}</dd>
        </>
      )}
      <dt>Eingeholt von</dt>
      <dd>{consent.collectedBy}</dd>
      {children}
    </dl>
  );
}
