// Press contact, sites, and the provider block (§ 5 DDG, § 18 MStV).
import { venueLine } from "@/domain/post/facts";
import { ContactLines } from "@/components/post/contact-lines";
import { Card } from "@/components/ui/card";
import { longDay } from "@/domain/date-words";

export type Site = {
  name: string;
  street: string;
  postalCode: string;
  city: string;
  phone: string;
  email: string;
  openingHours: string;
  access: string;
};
export type PressContact = { name: string; position: string; phone: string; email: string };
export type Provider = {
  body: string;
  street: string;
  postalCode: string;
  city: string;
  phone: string;
  email: string;
  responsible: string;
};

export function PressCard({
  contact,
  releases,
}: {
  contact: PressContact | null;
  releases: { href: string; title: string; publishedAt: string }[];
}) {
  return (
    <Card title={contact ? "Pressekontakt" : "Presse"} level={3}>
      {contact && <ContactLines contact={contact} />}
      {releases.length > 0 && (
        <>
          <h4 className="mt-4 mb-1 text-base">Neueste Pressemitteilungen</h4>
          <ul className="grid gap-2">
            {releases.map(({ href, title, publishedAt }) => (
              <li key={href}>
                <a href={href} className="text-link">
                  {title}
                </a>
                <span className="block text-note text-ink-2">{longDay(publishedAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

export function SitesCard({ sites }: { sites: Site[] }) {
  return (
    <Card title={sites.length === 1 ? "Standort" : "Standorte"} level={3}>
      <ul className="grid gap-4">
        {sites.map((site) => (
          <li key={site.name}>
            <ContactLines
              contact={{
                name: site.name,
                position: venueLine({ ...site, name: "" }),
                phone: site.phone,
                email: site.email,
              }}
            />
            {site.openingHours && <p className="text-note text-ink-2">Geöffnet: {site.openingHours}</p>}
            {site.access && <p className="text-note text-ink-2">Zugang: {site.access}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Without own entries the page names the Jobcenter and links to the central imprint. */
export function ProviderCard({
  provider,
  fallback,
  page,
}: {
  provider: Provider | null;
  fallback: { name: string; seat: string };
  page: string;
}) {
  return (
    <Card title="Verantwortlich für diese Seite" level={3}>
      {provider ? (
        <>
          <ContactLines
            contact={{
              name: provider.body,
              position: venueLine({ ...provider, name: "" }),
              phone: provider.phone,
              email: provider.email,
            }}
          />
          {provider.responsible && (
            <p className="mt-3 text-note">
              Verantwortlich nach § 18 Absatz 2 Medienstaatsvertrag: {provider.responsible}
            </p>
          )}
        </>
      ) : (
        <p>
          {fallback.name}, Sitz der Verwaltung: {fallback.seat}
        </p>
      )}
      <p className="mt-3 text-note">
        <a href="/impressum" className="text-link">
          Impressum des Portals
        </a>
        {" · "}
        <a href={`/fehler-melden?adresse=${page}`} className="text-link">
          Fehler auf dieser Seite melden
        </a>
      </p>
    </Card>
  );
}
