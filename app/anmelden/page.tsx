import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInFrame } from "@/components/account/sign-in-frame";
import { CentralSignInProblem, SignInForm } from "@/components/account/sign-in-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { safeReturnPath } from "@/domain/account/return-path";
import { wordsFor } from "@/domain/words-for";
import { centralSignInName } from "@/platform/sign-in/auth";
import { currentActor } from "@/platform/sign-in/session";
import { signInByForm } from "./actions";

export const metadata: Metadata = { title: "Anmelden" };

const hints: Record<string, string> = {
  passwort: "Ihr Passwort ist gespeichert. Bitte melden Sie sich damit an.",
  abgemeldet: "Sie sind abgemeldet.",
};

export default async function SignInPage({ searchParams }: PageProps<"/anmelden">) {
  const { weiter, hinweis, error } = await searchParams;
  const back = safeReturnPath(weiter);
  if (await currentActor()) redirect(back);
  const hint = wordsFor(hints, hinweis) ?? (weiter ? "Bitte melden Sie sich an, um weiterzuarbeiten." : null);
  return (
    <SignInFrame title="Anmelden" lead="Für die Redaktionen der Jobcenter und das Team beim Landkreistag.">
      {error && <CentralSignInProblem error={error} />}
      {hint && <Notice title={hint} />}
      <SignInForm action={signInByForm} back={back} />
      <p>
        <a
          href="/anmelden/passwort-vergessen"
          className="inline-flex min-h-11 items-center underline underline-offset-4">
          Passwort vergessen?
        </a>
      </p>
      {centralSignInName && (
        <div className="border-t border-line pt-5">
          <LinkButton
            look="secondary"
            className="w-full"
            href={`/anmelden/zentral?weiter=${encodeURIComponent(back)}`}>
            {centralSignInName}
          </LinkButton>
        </div>
      )}
    </SignInFrame>
  );
}
