import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { asJson, breadcrumbThing, siteThings, StructuredData } from "./structured-data";
import { jobcenterThing } from "@/components/jobcenter/jobcenter-thing";
import { postThing } from "@/components/post/post-things";
import { appUrl, aShownPost } from "@/components/post/testing";

const absolute = z.url({ protocol: /^https$/ });
describe("the data block", () => {
  it("cannot be ended by what somebody typed", () => {
    const html = renderToStaticMarkup(
      <StructuredData things={[postThing(aShownPost("article"), appUrl, "L")!]} />,
    );
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    const [, json = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html) ?? [];
    expect(JSON.parse(json)["@graph"][0].headline).toBe("Eins </script><script>alert(1)</script>");
    expect(asJson([{ "@type": "Organization", name: "\u2028&<!--" }])).not.toMatch(/[<&\u2028]/);
  });

  it("contains the breadcrumb of a page, the portal and a Jobcenter", () => {
    const crumbs = z.object({
      itemListElement: z
        .array(
          z.object({
            "@type": z.literal("ListItem"),
            position: z.int().min(1),
            name: z.string().min(1),
            item: absolute,
          }),
        )
        .length(2),
    });
    expect(
      crumbs.safeParse(
        breadcrumbThing(appUrl, [{ href: "/presse", label: "Presse" }], {
          label: "Eins",
          address: `${appUrl}/a`,
        }),
      ).error,
    ).toBeUndefined();
    expect(siteThings(appUrl, "Landkreistag")).toMatchObject([
      { "@type": "Organization", name: "Landkreistag" },
      {
        "@type": "WebSite",
        url: `${appUrl}/`,
        potentialAction: {
          "@type": "SearchAction",
          target: { urlTemplate: `${appUrl}/suche?q={search_term_string}` },
          "query-input": "required name=search_term_string",
        },
      },
    ]);
    const site = {
      name: "Haus 1",
      street: "Markt 1",
      postalCode: "49716",
      city: "Meppen",
      phone: "1",
      email: "",
    };
    const jobcenter = {
      slug: "emsland",
      name: "Landkreis Emsland",
      shortName: "Emsland",
      ownName: null,
      bundesland: "Niedersachsen",
      introduction: "",
      website: "https://emsland.example",
    };
    expect(
      JSON.stringify(jobcenterThing(jobcenter, [{ ...site, street: "", postalCode: "" }], appUrl)),
    ).not.toContain(':""');
    expect(jobcenterThing(jobcenter, [site], appUrl)).toMatchObject({
      name: "Landkreis Emsland",
      url: `${appUrl}/jobcenter/emsland`,
      department: [{ address: { addressLocality: "Meppen" }, telephone: "1" }],
    });
  });
});
