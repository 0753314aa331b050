// What a reader can do with a post: share, print, download, report an error. Links and forms, no scripts.
import type { ReactNode } from "react";
import { isOpen } from "@/domain/consent/channel-outputs";
import type { ShownPost } from "@/domain/post/shown-post";
import { stateOf, titleWithState } from "@/domain/post/veranstaltung-marks";
import { buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

export function PostTools({ shown }: { shown: ShownPost }) {
  const { kind, address, jobcenter, channels, twinHref } = shown;
  if (!address) return null;
  const path = new URL(address).pathname;
  return (
    <ul
      className="relative mt-6 flex flex-wrap gap-2 border-y border-line py-3 print:hidden"
      aria-label="Werkzeuge zum Beitrag">
      {twinHref && <Tool href={twinHref}>In Leichter Sprache</Tool>}
      {kind === "veranstaltung" && isOpen("calendars", channels) && (
        <Tool href={`${path}/termin.ics`}>In den Kalender</Tool>
      )}
      {isOpen("shareLinks", channels) && (
        <OpeningTool label="Teilen">
          <ShareWays title={titleWithState(shown.title, stateOf(shown))} address={address} />
        </OpeningTool>
      )}
      {isOpen("print", channels) && (
        <OpeningTool label="Drucken">
          <PrintWays pdf={isOpen("pdf", channels) ? `${path}/pdf` : null} />
        </OpeningTool>
      )}
      {isOpen("pdf", channels) && <Tool href={`${path}/pdf`}>PDF</Tool>}
      <Tool href={`/jobcenter/${jobcenter.slug}/feed.xml`}>RSS</Tool>
      <Tool href={`/fehler-melden?adresse=${path}`}>Fehler melden</Tool>
      <Tool href={`/barriere-melden?adresse=${path}`}>Barriere melden</Tool>
    </ul>
  );
}

function Tool({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <a href={href} className={buttonClass("quiet", "px-4 text-note")}>
        {children}
      </a>
    </li>
  );
}

/** Opens below the row, over the text; only one at a time, in browsers that support it. */
function OpeningTool({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li>
      <details name="werkzeug" className="group">
        <summary
          className={buttonClass(
            "quiet",
            "cursor-pointer list-none px-4 text-note group-open:border-ink [&::-webkit-details-marker]:hidden",
          )}>
          {label}
          <span aria-hidden="true" className="group-open:rotate-180">
            ▾
          </span>
        </summary>
        <div className="absolute inset-x-0 top-full z-10 grid gap-5 rounded-card border border-line bg-card p-5 text-note shadow-lg">
          {children}
        </div>
      </details>
    </li>
  );
}

function ShareWays({ title, address }: { title: string; address: string }) {
  const letter = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <>
      <p>
        <a href={letter} className="text-link">
          Per E-Mail weitergeben
        </a>
      </p>
      <TextField
        id="adresse-zum-kopieren"
        name="kopieren"
        label="Adresse zum Kopieren"
        readOnly
        value={address}
      />
      <form action="/teilen" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="adresse" value={new URL(address).pathname} />
        <div className="grow basis-60">
          <TextField
            id="mastodon-server"
            name="server"
            label="Auf Mastodon teilen"
            hint="Der Server, bei dem Sie Ihr Konto haben"
            placeholder="social.bund.de"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        </div>
        <button className={buttonClass("secondary", "cursor-pointer")}>Weiter</button>
      </form>
    </>
  );
}

function PrintWays({ pdf }: { pdf: string | null }) {
  return (
    <p className="measure">
      Mit Strg + P, am Mac mit ⌘ + P, drucken Sie diese Seite als sauberes Blatt mit Quelle, Stand und
      Adresse.
      {pdf && (
        <>
          {" "}
          Auf dem Telefon öffnen Sie am besten die{" "}
          <a href={pdf} className="text-link">
            PDF-Fassung
          </a>{" "}
          und drucken von dort.
        </>
      )}
    </p>
  );
}
