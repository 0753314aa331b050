import { Wordmark } from "./wordmark";

const columns = [
  {
    title: "Lesen",
    links: [
      { href: "/geschichten", label: "Geschichten" },
      { href: "/aktionswoche", label: "Aktionswoche" },
      { href: "/projekte", label: "Gute Beispiele" },
      { href: "/presse", label: "Presse" },
      { href: "/zahlen", label: "Zahlen" },
      { href: "/jobcenter", label: "Die 104 Jobcenter" },
      { href: "/land", label: "Nach Ländern" },
      { href: "/themen", label: "Nach Themen" },
      { href: "/reihen", label: "Reihen" },
      { href: "/suche", label: "Suche" },
    ],
  },
  {
    title: "Über uns",
    links: [
      { href: "/ueber-die-kampagne", label: "Über die Kampagne" },
      { href: "/kontakt", label: "Kontakt" },
      { href: "/fehler-melden", label: "Fehler melden" },
      { href: "/barriere-melden", label: "Barriere melden" },
      { href: "/feed.xml", label: "RSS-Feed" },
      { href: "/anmelden", label: "Anmelden für Redaktionen" },
    ],
  },
  {
    title: "Rechtliches",
    links: [
      { href: "/impressum", label: "Impressum" },
      { href: "/datenschutz", label: "Datenschutz" },
      { href: "/barrierefreiheit", label: "Erklärung zur Barrierefreiheit" },
      { href: "/leichte-sprache", label: "Leichte Sprache" },
      { href: "/gebaerdensprache", label: "Gebärdensprache" },
      { href: "/einwilligung-widerrufen", label: "Einwilligung widerrufen" },
    ],
  },
];

export function PortalFooter() {
  return (
    <footer className="on-band mt-16 print:hidden">
      <div className="wrap grid gap-10 py-14 sm:grid-cols-3 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="sm:max-lg:col-span-3">
          <p className="text-2xl">
            <Wordmark />
          </p>
          <p className="mt-3 max-w-sm text-note text-ink-2">
            Die Kampagne der 104 kommunalen Jobcenter, getragen vom Deutschen Landkreistag und vom Deutschen
            Städtetag.
          </p>
        </div>
        {columns.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2 className="font-text text-base font-semibold">{title}</h2>
            <ul className="mt-2 text-note">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a
                    href={href}
                    className="inline-block py-1 text-ink-2 underline-offset-4 hover:text-ink hover:underline">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
