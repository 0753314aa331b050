import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { invite } from "@/app/redaktion/konten/actions";
import { AccountTable } from "@/components/account/account-table";
import { DoneNotice } from "@/components/account/done-notice";
import { FormerAccounts } from "@/components/account/former-accounts";
import { InviteForm } from "@/components/account/invite-form";
import { DeskPage } from "@/components/layout/desk-page";
import { Disclosure } from "@/components/ui/disclosure";
import { Pagination } from "@/components/ui/pagination";
import { rolesAtJobcenter } from "@/domain/account/role";
import { mayList } from "@/domain/policy";
import { requireAccount } from "@/platform/sign-in/session";
import { accountList } from "@/queries/desk/account-list";

export const metadata: Metadata = { title: "Team" };

export default async function TeamPage({ searchParams }: PageProps<"/redaktion/team">) {
  const { actor, jobcenterName } = await requireAccount();
  if (actor.jobcenterId === null || !mayList(actor, "account.read")) notFound();
  const { seite, erledigt } = await searchParams;
  const { accounts, page, pages, former } = await accountList(actor, { page: Number(seite) || 1 });
  return (
    <DeskPage title="Team" state={jobcenterName}>
      <div className="grid gap-6">
        <DoneNotice word={erledigt} />
        <Disclosure label="Jemanden einladen" look="primary">
          <InviteForm action={invite} roles={rolesAtJobcenter} jobcenter={{ id: actor.jobcenterId }} />
        </Disclosure>
        <AccountTable accounts={accounts} base="/redaktion/team" showJobcenter={false} />
        <FormerAccounts count={former} />
        <Pagination page={page} pages={pages} href={(wanted) => `?seite=${wanted}`} />
      </div>
    </DeskPage>
  );
}
