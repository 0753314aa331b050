import { env } from "@/platform/env";
import { robotsRules } from "@/platform/response/tdm-reservation";

export const dynamic = "force-dynamic";

export function GET(): Response {
  const closed = [
    "Disallow: /redaktion",
    "Disallow: /anmelden",
    "Disallow: /api/",
    "Disallow: /meldung",
    "Disallow: /teilen",
  ];
  const lines = [
    "User-agent: *",
    ...closed,
    "",
    ...robotsRules(),
    ...closed,
    "",
    `Sitemap: ${env().APP_URL}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-cache" },
  });
}
