import type { ListedAccount } from "@/domain/account/listed-account";
import type { ComponentProps } from "react";
import { AccountPanel } from "@/components/account/account-panel";
import { stateWords, momentInWords } from "@/components/account/account-words";
import { DoneNotice } from "@/components/account/done-notice";
import { DeskPage } from "@/components/layout/desk-page";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Person } from "@/domain/account/role";
import { can } from "@/domain/policy";
import { roleNames } from "@/domain/wording";
import { appoint, changeRole, inviteAgain, lock, signOut, unlock } from "./actions";

type Props = Pick<ComponentProps<typeof AccountPanel>, "roles" | "jobcenter"> & {
  actor: Person;
  account: ListedAccount;
  /** The way back to the list. */
  list: { href: string; label: string };
  done: unknown;
};

/** One account, for the administration and for a lead alike. */
export function AccountView({ actor, account, list, roles, jobcenter, done }: Props) {
  const { label, tone } = stateWords[account.state];
  const mayChange = can(actor, "account.change", {
    accountId: account.id,
    role: account.role,
    jobcenterId: account.jobcenterId,
  });
  const mayAppoint = can(actor, "account.appoint", {
    accountId: account.id,
    role: account.role,
    jobcenterId: account.jobcenterId,
  });
  return (
    <DeskPage
      title={account.name}
      state={<Badge tone={tone}>{label}</Badge>}
      actions={
        <a href={list.href} className="text-link">
          {list.label}
        </a>
      }>
      <div className="grid gap-6">
        <DoneNotice word={done} />
        <Card>
          <dl className="grid gap-x-8 gap-y-1 max-sm:[&>dd]:mb-3 sm:grid-cols-[auto_minmax(0,1fr)] [&_dt]:text-ink-2">
            <dt>E-Mail-Adresse</dt>
            <dd className="break-all">{account.email}</dd>
            <dt>Haus</dt>
            <dd>{account.jobcenterName ?? "Deutscher Landkreistag"}</dd>
            <dt>Rolle</dt>
            <dd>
              {roleNames[account.role]}
              {account.isAccessibilityContact && ", Ansprechperson Barrierefreiheit"}
            </dd>
            <dt>Zuletzt angemeldet</dt>
            <dd>{account.lastSignedInAt ? momentInWords(account.lastSignedInAt) : "noch nie"}</dd>
          </dl>
        </Card>
        {mayChange ? (
          <AccountPanel
            account={account}
            actions={{ appoint, changeRole, inviteAgain, lock, signOut, unlock }}
            roles={roles}
            jobcenter={jobcenter}
            mayAppoint={mayAppoint}
          />
        ) : (
          <Notice title="Das ist Ihr eigenes Konto." live={false}>
            Rolle und Zugang ändert eine andere Person. Ihr Passwort ändern Sie unter „Mein Konto“.
          </Notice>
        )}
      </div>
    </DeskPage>
  );
}
