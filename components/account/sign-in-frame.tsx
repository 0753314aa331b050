// The page frame of sign-in, forgotten password and invitation.
import type { ReactNode } from "react";
import { SkipLink } from "@/components/layout/skip-link";
import { Wordmark } from "@/components/layout/wordmark";

export function SignInFrame({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col bg-desk">
      <SkipLink />
      <header className="px-4 py-5 sm:px-8">
        <a
          href="/"
          className="inline-flex min-h-11 items-center text-xl"
          aria-label="Stark. Sozial. Vor Ort. Zum Portal">
          <Wordmark />
        </a>
      </header>
      <main
        id="inhalt"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-lg grow flex-col px-4 pt-6 pb-16 focus:outline-none sm:pt-14">
        <div className="rounded-card border border-line bg-card p-5 sm:p-8">
          <h1 className="text-head">{title}</h1>
          {lead && <p className="mt-2 text-ink-2">{lead}</p>}
          <div className="mt-6 grid gap-5">{children}</div>
        </div>
      </main>
    </div>
  );
}
