import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Door } from "@/components/account/door";
import { SignInForm } from "@/components/account/sign-in-form";
import { safeReturnPath } from "@/domain/account/return-path";
import { currentActor } from "@/platform/session";
import { signInByForm } from "./actions";

export const metadata: Metadata = { title: "Anmelden", robots: { index: false } };

export default async function SignInPage({ searchParams }: PageProps<"/anmelden">) {
  const { weiter } = await searchParams;
  const back = safeReturnPath(weiter);
  if (await currentActor()) redirect(back);
  return (
    <Door title="Anmelden" lead="Für die Redaktionen der Jobcenter und das Team beim Landkreistag.">
      <SignInForm action={signInByForm} back={back} />
    </Door>
  );
}
