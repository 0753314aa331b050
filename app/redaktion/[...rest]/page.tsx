// Unknown addresses of the desk: answered inside the desk, and only for signed-in people.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/platform/sign-in/session";

export const metadata: Metadata = { title: "Seite nicht gefunden" };

export default async function Page() {
  await requireActor();
  notFound();
}
