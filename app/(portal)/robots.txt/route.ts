import { env } from "@/platform/env";

export const dynamic = "force-dynamic";

export function GET(): Response {
  const lines = ["User-agent: *", "Disallow: /redaktion", "Disallow: /anmelden", "Disallow: /api/", "Disallow: /meldung", "", `Sitemap: ${env().APP_URL}/sitemap.xml`, ""];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-cache" } });
}
