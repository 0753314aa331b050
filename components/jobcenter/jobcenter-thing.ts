import { addressThing, type GovernmentOrganization } from "@/components/layout/structured-data";

type Site = { name: string; street: string; postalCode: string; city: string; phone: string; email: string };
type Jobcenter = {
  slug: string;
  name: string;
  shortName: string;
  ownName: string | null;
  bundesland: string;
  introduction: string;
  website: string;
};

/** A Jobcenter as search engines read it; its sites are departments with an address. */
export function jobcenterThing(
  { slug, name, shortName, ownName, bundesland, introduction, website }: Jobcenter,
  sites: Site[],
  appUrl: string,
): GovernmentOrganization {
  const address = `${appUrl}/jobcenter/${slug}`;
  return {
    "@type": "GovernmentOrganization",
    "@id": `${address}#jobcenter`,
    name,
    ...(ownName && { alternateName: ownName }),
    url: address,
    ...(website && { sameAs: website }),
    ...(introduction && { description: introduction }),
    areaServed: {
      "@type": "AdministrativeArea",
      name: shortName,
      containedInPlace: { "@type": "State", name: bundesland },
    },
    ...(sites.length > 0 && {
      department: sites.map((site) => ({
        "@type": "GovernmentOrganization" as const,
        name: site.name,
        address: addressThing(site),
        ...(site.phone && { telephone: site.phone }),
        ...(site.email && { email: site.email }),
      })),
    }),
  };
}
