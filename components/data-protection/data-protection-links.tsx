import { LinkButton } from "@/components/ui/button";

/** The lists behind the numbers. */
export function DataProtectionLinks() {
  const links = [
    ["/redaktion/personen", "Personen"],
    ["/redaktion/einwilligungen", "Einwilligungen"],
    ["/redaktion/meldungen?art=withdrawal", "Gemeldete Widerrufe"],
    ["/redaktion/protokoll?was=consent", "Protokoll der Einwilligungen"],
  ] as const;
  return (
    <ul className="flex flex-wrap gap-3">
      {links.map(([href, label]) => (
        <li key={href}>
          <LinkButton look="secondary" href={href}>
            {label}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
