import { HtmlValidate } from "html-validate";
import { aPublicPost } from "@/db/factories";
import { postKinds } from "@/domain/post/kind";
import { addresses } from "@/e2e/reader/public-addresses";
import { db, expect, test } from "@/e2e/house";

// The rules of the HTML standard and of accessibility, none switched off.
const checker = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });

test("every template is valid HTML, and its data for search engines is JSON", async ({ request }) => {
  const posts = await Promise.all(postKinds.map((kind) => aPublicPost(db, { kind })));
  const templates = [...addresses, "/jobcenter/emsland", ...posts.map(({ post }) => `/jobcenter/emsland/${post.slug}`)];
  for (const address of templates) {
    const html = await (await request.get(address)).text();
    const { results } = await checker.validateString(html);
    const findings = results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
    expect({ address, findings }).toEqual({ address, findings: [] });
    for (const [, json = ""] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      expect(JSON.parse(json)).toMatchObject({ "@context": "https://schema.org" });
    }
  }
});
