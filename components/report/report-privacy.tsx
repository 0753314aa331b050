import type { ReactNode } from "react";

/** Privacy note below the form: who reads a report, how long it is kept, what its number is for. */
export function ReportPrivacy({ children }: { children: ReactNode }) {
  return (
    <section aria-labelledby="verbleib" className="mt-12 max-w-2xl">
      <h2 id="verbleib" className="text-subhead">
        Was mit Ihrer Meldung geschieht
      </h2>
      <p className="mt-2">{children}</p>
      <p className="mt-3">
        Sie haben schon eine Nummer?{" "}
        <a href="/meldung" className="text-link">
          Stand einer Meldung ansehen
        </a>
      </p>
    </section>
  );
}
