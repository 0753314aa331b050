// What search engines read of a page (schema.org). The only module that knows the types.
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

/** One data block; browsers run nothing in it, so it needs no permission of the page's policy. */
export function StructuredData({ things }: { things: Thing[] }) {
  return <script type="application/ld+json">{asJson(things)}</script>;
}

/**
 * No sign that could end the block, begin a comment or break a line of script, whatever somebody typed
 * (D-015).
 */
export function asJson(things: Thing[]): string {
  const graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The way from the start page to a page; `appUrl` is the base of all addresses. */
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

/** A place in Germany; what nobody filled in is left out. */
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

/** Who publishes the portal, as other things refer to it. */
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
