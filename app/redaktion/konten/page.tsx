import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountFilter } from "@/components/account/account-filter";
import { AccountTable } from "@/components/account/account-table";
import { DoneNotice } from "@/components/account/done-notice";
import { FormerAccounts } from "@/components/account/former-accounts";
import { InviteForm } from "@/components/account/invite-form";
import { DeskPage } from "@/components/layout/desk-page";
import { Disclosure } from "@/components/ui/disclosure";
import { Pagination } from "@/components/ui/pagination";
import { roles } from "@/domain/account/role";
import { mayListAll } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { accountStates } from "@/domain/account/account-state";
import { accountList } from "@/queries/desk/account-list";
import { jobcenterChoice } from "@/queries/desk/jobcenter-choice";
import { invite } from "./actions";

export const metadata: Metadata = { title: "Konten" };

export default async function AccountsPage({ searchParams }: PageProps<"/redaktion/konten">) {
  const actor = await requireActor();
  if (!mayListAll(actor, "account.read")) notFound();
  const { q, rolle, zustand, seite, erledigt } = await searchParams;
  const filter = {
    words: typeof q === "string" ? q.slice(0, 100) : undefined,
    role: roles.find((role) => role === rolle),
    state: accountStates.find((state) => state === zustand),
  };
  const list = await accountList(actor, { ...filter, page: Number(seite) || 1 });
  const pageAddress = (page: number) =>
    `?${new URLSearchParams({ q: filter.words ?? "", rolle: filter.role ?? "", zustand: filter.state ?? "", seite: String(page) })}`;
  return (
    <DeskPage title="Konten" state={list.total === 1 ? "Ein Konto" : `${list.total} Konten`}>
      <div className="grid gap-6">
        <DoneNotice word={erledigt} />
        <Disclosure label="Jemanden einladen" look="primary">
          <InviteForm action={invite} roles={roles} jobcenter={{ choice: await jobcenterChoice() }} />
        </Disclosure>
        <AccountFilter words={filter.words} role={filter.role} state={filter.state} />
        <AccountTable accounts={list.accounts} base="/redaktion/konten" showJobcenter />
        <FormerAccounts count={list.former} />
        <Pagination page={list.page} pages={list.pages} href={pageAddress} />
      </div>
    </DeskPage>
  );
}
