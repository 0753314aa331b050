import { HtmlValidate } from "html-validate";
import { aPublicPost } from "@/db/factories";
import { postKinds } from "@/domain/post/kind";
import { addresses } from "@/e2e/reader/public-addresses";
import { db, expect, test } from "@/e2e/house";

const checker = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // The menu stands there twice, for wide and narrow screens; one of them is never shown.
    "unique-landmark": "off",
    // A scrolling table is a named region, not a section of the text.
    "prefer-native-element": "off",
    // A button without a type submits its form, and that is meant.
    "no-implicit-button-type": "off",
  },
});

/** React writes a form that is sent to its own page so; browsers take it as meant. */
const thisPage = 'Attribute "action" has invalid value ""';

test("every template is valid HTML, and its data for search engines is JSON", async ({ request }) => {
  const posts = await Promise.all(postKinds.map((kind) => aPublicPost(db, { kind })));
  const templates = [...addresses, "/jobcenter/emsland", ...posts.map(({ post }) => `/jobcenter/emsland/${post.slug}`)];
  for (const address of templates) {
    const html = await (await request.get(address)).text();
    const { results } = await checker.validateString(html);
    const findings = results.flatMap(({ messages }) => messages.filter(({ message }) => message !== thisPage).map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
    expect({ address, findings }).toEqual({ address, findings: [] });
    for (const [, json = ""] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      expect(JSON.parse(json)).toMatchObject({ "@context": "https://schema.org" });
    }
  }
});
