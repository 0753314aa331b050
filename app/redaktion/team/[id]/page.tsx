import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountView } from "@/app/redaktion/konten/account-view";
import { rolesAtJobcenter } from "@/domain/account/role";
import { requireActor } from "@/platform/sign-in/session";
import { accountOne } from "@/queries/desk/account-one";

export const metadata: Metadata = { title: "Teammitglied" };

export default async function TeamMemberPage({ params, searchParams }: PageProps<"/redaktion/team/[id]">) {
  const actor = await requireActor();
  const account = await accountOne(actor, (await params).id);
  if (actor.jobcenterId === null || !account) notFound();
  return (
    <AccountView
      actor={actor}
      account={account}
      list={{ href: "/redaktion/team", label: "Zurück zum Team" }}
      done={(await searchParams).erledigt}
      roles={rolesAtJobcenter}
      jobcenter={{ id: actor.jobcenterId }}
    />
  );
}
