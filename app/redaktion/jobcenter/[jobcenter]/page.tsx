import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProfileView } from "@/app/redaktion/jobcenter/profile-view";
import { isUuid } from "@/domain/uuid";
import { requireActor } from "@/platform/sign-in/session";
import { jobcenterProfile } from "@/queries/desk/jobcenter-profile";

export const metadata: Metadata = { title: "Jobcenter" };

export default async function Page({ params, searchParams }: PageProps<"/redaktion/jobcenter/[jobcenter]">) {
  const { jobcenter } = await params;
  const shown = isUuid(jobcenter) ? await jobcenterProfile(await requireActor(), jobcenter) : null;
  if (!shown) notFound();
  return <ProfileView shown={shown} done={(await searchParams).erledigt} />;
}
