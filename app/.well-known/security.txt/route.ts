import { env } from "@/platform/env";
import { publisher } from "@/platform/publisher";
import { securityTxt } from "@/platform/response/security-txt";

export const dynamic = "force-dynamic";

export function GET(): Response {
  const text = securityTxt(env().APP_URL, publisher().email, new Date());
  return new Response(text, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=300" },
  });
}
