// Every address of the desk that is none: said inside the desk, and only to those who are signed in.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/platform/sign-in/session";

export const metadata: Metadata = { title: "Seite nicht gefunden" };

export default async function Page() {
  await requireActor();
  notFound();
}
