// Structured data for search engines (schema.org). The only module that imports the types.
import type {
  Article,
  BreadcrumbList,
  Event,
  GovernmentOrganization,
  NewsArticle,
  Organization,
  PostalAddress,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from "schema-dts";
import type { Crumb } from "@/components/ui/breadcrumb";

export type { Article as ArticleThing, Event as EventThing, GovernmentOrganization, NewsArticle };
type Thing = Article | NewsArticle | Event | GovernmentOrganization | BreadcrumbList | Organization | WebSite;

/** One data block; browsers do not execute it, so the Content-Security-Policy need not allow it. */
export function StructuredData({ things }: { things: Thing[] }) {
  return <script type="application/ld+json">{asJson(things)}</script>;
}

/** Escapes every character that could end the block, begin a comment or break a line of script (D-015). */
export function asJson(things: Thing[]): string {
  const graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Breadcrumb list from the start page to a page; `appUrl` is the base of all addresses. */
export function breadcrumbThing(
  appUrl: string,
  trail: Crumb[],
  page: { label: string; address: string },
): BreadcrumbList {
  const steps = [...trail.map(({ label, href }) => ({ label, address: new URL(href, appUrl).href })), page];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: address,
    })),
  };
}

/** A postal address in Germany; empty fields are left out. */
export function addressThing({
  street,
  postalCode,
  city,
}: {
  street: string;
  postalCode: string;
  city: string;
}): PostalAddress {
  return {
    "@type": "PostalAddress",
    ...(street && { streetAddress: street }),
    ...(postalCode && { postalCode }),
    ...(city && { addressLocality: city }),
    addressCountry: "DE",
  };
}

/** The publisher of the portal, referenced by other things. */
export function publisherThing(appUrl: string, name: string): Organization {
  return {
    "@type": "Organization",
    "@id": `${appUrl}/#herausgeber`,
    name,
    url: `${appUrl}/impressum`,
    logo: { "@type": "ImageObject", url: `${appUrl}/icon.svg` },
  };
}

/** The portal itself, and how it is searched. */
export function siteThings(appUrl: string, publisher: string): Thing[] {
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${appUrl}/suche?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
  return [
    publisherThing(appUrl, publisher),
    {
      "@type": "WebSite",
      "@id": `${appUrl}/#portal`,
      name: "Stark. Sozial. Vor Ort.",
      alternateName: "Kampagne der 104 kommunalen Jobcenter",
      url: `${appUrl}/`,
      inLanguage: "de-DE",
      isAccessibleForFree: true,
      publisher: { "@id": `${appUrl}/#herausgeber` },
      potentialAction: search,
    },
  ];
}
