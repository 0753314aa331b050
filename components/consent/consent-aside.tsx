import type { ComponentProps } from "react";
import { LinkButton } from "@/components/ui/button";
import { closableChannels, type ConsentChannel } from "@/domain/consent/consent";
import { Card } from "@/components/ui/card";
import { ConsentEvents } from "./consent-events";
import { NarrowForm } from "./narrow-form";
import { WithdrawalCodeCard } from "./withdrawal-code-card";
import { WithdrawForm } from "./withdraw-form";

type Props = ComponentProps<typeof ConsentEvents> & {
  consentId: string;
  /** What the consent allows today. */
  channels: readonly ConsentChannel[];
  consent: { publicName: string };
  lastDay: string;
  jobcenter: string;
  mayReplace: boolean;
  mayWithdraw: boolean;
  mayIssueCode: boolean;
  issueCode: ComponentProps<typeof WithdrawalCodeCard>["action"];
  narrow: ComponentProps<typeof NarrowForm>["action"];
  withdraw: ComponentProps<typeof WithdrawForm>["action"];
};

/** The events of a consent, and the actions that are possible: replace, narrow, withdraw. */
export function ConsentAside({
  events,
  consentId,
  channels,
  consent,
  lastDay,
  jobcenter,
  mayReplace,
  mayWithdraw,
  mayIssueCode,
  issueCode,
  narrow,
  withdraw,
}: Props) {
  const closable = closableChannels.filter((channel) => channels.includes(channel));
  return (
    <>
      <Card title="Verlauf">
        <ConsentEvents events={events} />
      </Card>
      {mayIssueCode && (
        <WithdrawalCodeCard
          consentId={consentId}
          agreed={{ publicName: consent.publicName, channels, lastDay, jobcenter }}
          action={issueCode}
        />
      )}
      {mayReplace && (
        <LinkButton
          look="secondary"
          className="justify-self-start"
          href={`/redaktion/einwilligungen/neu?ersetzt=${consentId}`}>
          Durch eine neue ersetzen
        </LinkButton>
      )}
      {mayWithdraw && closable.length > 0 && (
        <NarrowForm consentId={consentId} channels={closable} action={narrow} />
      )}
      {mayWithdraw && <WithdrawForm consentId={consentId} action={withdraw} />}
    </>
  );
}
