import { HtmlValidate } from "html-validate";
import { aPublicPost } from "@/db/factories";
import { postKinds } from "@/domain/post/kind";
import { addresses } from "@/e2e/reader/public-addresses";
import { db, expect, test } from "@/e2e/fixtures";

const checker = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // The menu is in the HTML twice, for wide and for narrow screens; only one of them is displayed.
    "unique-landmark": "off",
    // A scrolling table is a named region, not a section of the text.
    "prefer-native-element": "off",
    // A button without a type submits its form, which is intended.
    "no-implicit-button-type": "off",
  },
});

/** How React writes a form that is sent to its own page; browsers accept it. */
const thisPage = 'Attribute "action" has invalid value ""';

/** Scripts, early links to them, handlers, and places that React fills in later by a script. */
const needsScripts = new RegExp(
  [
    String.raw`<script(?! type="application\/ld\+json")`,
    '<link[^>]+(modulepreload|as="script")',
    '<[a-z][^>]* on[a-z]+="',
    '<template id="',
    '<div hidden="" id="S:',
  ].join("|"),
  "g",
);

test("every template is valid HTML without scripts, with a canonical address and valid JSON-LD", async ({
  request,
  baseURL,
}) => {
  const posts = await Promise.all(postKinds.map((kind) => aPublicPost(db, { kind })));
  const templates = [
    ...addresses,
    "/jobcenter/emsland",
    ...posts.map(({ post }) => `/jobcenter/emsland/${post.slug}`),
    `/teilen?adresse=/jobcenter/emsland/${posts[0]!.post.slug}&server=kein%20server`,
  ];
  for (const address of templates) {
    const answer = await request.get(address);
    const html = await answer.text();
    expect(answer.headers()["content-security-policy"], address).toContain("script-src 'none'");
    expect(html.match(needsScripts) ?? [], address).toEqual([]);
    const { results } = await checker.validateString(html);
    const findings = results.flatMap(({ messages }) =>
      messages
        .filter(({ message }) => message !== thisPage)
        .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect({ address, findings }).toEqual({ address, findings: [] });
    const own = Array.from(html.matchAll(/<link rel="canonical" href="(.*?)"/g), ([, href = ""]) => href);
    for (const href of own) expect(href).toMatch(new RegExp(`^${baseURL}(/|$)`));
    if (!html.includes('<meta name="robots" content="noindex')) expect(own, address).toHaveLength(1);
    const pictures = Array.from(
      html.matchAll(/<meta property="og:image" content="(.*?)"/g),
      ([, href = ""]) => href,
    );
    expect(pictures, address).toEqual([
      posts.some(({ post }) => address.endsWith(`/${post.slug}`))
        ? `${baseURL}${address}/teilen.png`
        : `${baseURL}/teilen.png`,
    ]);
    for (const [, json = ""] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      expect(JSON.parse(json)).toMatchObject({ "@context": "https://schema.org" });
    }
  }
});
