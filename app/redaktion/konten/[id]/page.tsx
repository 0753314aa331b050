import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountView } from "@/app/redaktion/konten/account-view";
import { roles } from "@/domain/account/role";
import { mayListAll } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { accountOne } from "@/queries/desk/account-one";
import { jobcenterChoice } from "@/queries/desk/jobcenter-choice";

export const metadata: Metadata = { title: "Konto" };

export default async function AccountPage({ params, searchParams }: PageProps<"/redaktion/konten/[id]">) {
  const actor = await requireActor();
  const account = mayListAll(actor, "account.read") ? await accountOne(actor, (await params).id) : null;
  if (!account) notFound();
  return (
    <AccountView
      actor={actor}
      account={account}
      list={{ href: "/redaktion/konten", label: "Zurück zu den Konten" }}
      done={(await searchParams).erledigt}
      roles={roles}
      jobcenter={{ choice: await jobcenterChoice() }}
    />
  );
}
