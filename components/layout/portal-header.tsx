// Top bar, wordmark and menu of the public pages; the menu on a phone opens without JavaScript.
import { HeaderSearch } from "./header-search";
import { SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

const menu = [
  { href: "/", label: "Start" },
  { href: "/geschichten", label: "Geschichten" },
  { href: "/aktionswoche", label: "Aktionswoche" },
  { href: "/jobcenter", label: "Jobcenter vor Ort" },
  { href: "/zahlen", label: "Zahlen" },
  { href: "/projekte", label: "Gute Beispiele" },
  { href: "/presse", label: "Presse" },
  { href: "/suche", label: "Suche" },
] as const;

/** The first two links must be on every page, before its content (§ 4 BITV 2.0, A-020). */
const topBar = [
  { href: "/leichte-sprache", label: "Leichte Sprache" },
  { href: "/gebaerdensprache", label: "Gebärdensprache" },
  { href: "/kontakt", label: "Kontakt" },
  { href: "/feed.xml", label: "RSS" },
  { href: "/anmelden", label: "Anmelden" },
];

export type PortalSection = (typeof menu)[number]["href"];

/** `section` is the menu entry the page belongs to; `isEntry` when the page is that entry itself. */
export function PortalHeader({ section, isEntry = true }: { section?: PortalSection; isEntry?: boolean }) {
  const links = menu.map(({ href, label }) => {
    const here = href === section;
    return (
      // Left out when there is little room: the wordmark links to the start page too.
      <li key={href} className={href === "/" ? "lg:max-[69rem]:hidden" : undefined}>
        <a
          href={href}
          aria-current={here ? (isEntry ? "page" : "true") : undefined}
          className={`block border-b-3 py-2 font-semibold underline-offset-4 hover:underline lg:py-0.5 ${here ? "border-sozial-dot" : "border-transparent forced-colors:border-[Canvas]"}`}>
          {label}
        </a>
      </li>
    );
  });
  return (
    <header className="print:hidden">
      <SkipLink />
      <div className="on-band">
        <div className="wrap flex items-center justify-between gap-x-6 py-1.5 text-sm">
          {section !== "/suche" && <HeaderSearch />}
          <ul className="flex grow flex-wrap justify-between gap-x-3 sm:justify-end sm:gap-x-6">
            {topBar.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-block py-0.5 hover:underline underline-offset-4">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className="wrap relative flex flex-wrap items-center justify-between gap-x-4 py-4 lg:py-5">
        <a
          href="/"
          className="text-[1.1875rem] leading-11 sm:text-[1.3125rem]"
          aria-label="Stark. Sozial. Vor Ort. Zur Startseite">
          <Wordmark />
        </a>
        <nav aria-label="Hauptmenü" className="max-lg:hidden">
          <ul className="flex gap-5 xl:gap-6">{links}</ul>
        </nav>
        <details className="group lg:hidden">
          <summary className="flex min-h-11 list-none items-center rounded-control border border-ink px-4 font-semibold [&::-webkit-details-marker]:hidden">
            Menü
          </summary>
          <nav
            aria-label="Hauptmenü"
            className="absolute inset-x-4 top-full z-10 rounded-card border border-line bg-card px-5 py-3 shadow-lg">
            <ul>{links}</ul>
          </nav>
        </details>
      </div>
    </header>
  );
}
