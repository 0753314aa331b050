import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JobcenterChoice } from "@/components/jobcenter/desk/jobcenter-choice";
import { DeskPage } from "@/components/layout/desk-page";
import { mayList } from "@/domain/policy";
import { requireActor } from "@/platform/sign-in/session";
import { jobcenterChoice } from "@/queries/desk/jobcenter-choice";
import { jobcenterProfile } from "@/queries/desk/jobcenter-profile";
import { ProfileView } from "./profile-view";

export const metadata: Metadata = { title: "Jobcenter" };

export default async function Page({ searchParams }: PageProps<"/redaktion/jobcenter">) {
  const actor = await requireActor();
  if (!mayList(actor, "jobcenter.read")) notFound();
  if (actor.jobcenterId === null) {
    return (
      <DeskPage title="Jobcenter" state="Die Seiten der 104">
        <JobcenterChoice choice={await jobcenterChoice()} />
      </DeskPage>
    );
  }
  const shown = await jobcenterProfile(actor, null);
  if (!shown) notFound();
  return <ProfileView shown={shown} done={(await searchParams).erledigt} />;
}
