// Runs before every page: its Content-Security-Policy, and what must not be kept by anybody. Protects nothing by itself.
import { NextResponse, type NextRequest } from "next/server";
import { isForOneReader } from "@/platform/page-cache/public-address";
import { pagePolicy } from "@/platform/web-server/page-policy";
import { isGone } from "@/queries/portal/post-address";

const gonePage = "/nicht-mehr-da";

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = pagePolicy(nonce);
  const forPage = new Headers(request.headers);
  // Next reads the nonce for its own scripts from here; whatever came from outside is overwritten (CVE-2026-44581).
  forPage.set("content-security-policy", policy);
  forPage.set("x-nonce", nonce);
  forPage.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  const path = request.nextUrl.pathname;
  // Without a database the page itself says that something is wrong.
  const isOver = path === gonePage || (await isGone(path).catch(() => false));
  const answer = isOver ? gone(request, forPage) : NextResponse.next({ request: { headers: forPage } });
  answer.headers.set("content-security-policy", policy);
  if (/^\/(redaktion|anmelden)(\/|$)/.test(path)) {
    answer.headers.set("cache-control", "private, no-store");
    answer.headers.set("x-robots-tag", "noindex");
  }
  if (isForOneReader(path)) answer.headers.set("cache-control", "private, no-store");
  // The one address that carries a secret tells it to nobody (D-020). Pages with forms must not say so: their own origin would be hidden.
  if (path === "/anmelden/link") answer.headers.set("referrer-policy", "no-referrer");
  return answer;
}

/** The address stays, the status is 410, and search engines are told to forget it (B-029, C-016). */
function gone(request: NextRequest, headers: Headers): NextResponse {
  const answer = NextResponse.rewrite(new URL(gonePage, request.url), { status: 410, request: { headers } });
  answer.headers.set("x-robots-tag", "noindex, noarchive");
  return answer;
}

/**
 * Pages only: files and interfaces answer with the strictest policy, which the web server gives them. Uploads
 * pass it by because what runs before a page gets a body of at most 10 MB and cuts the rest off.
 */
export const config = {
  matcher: [
    "/((?!api/|_next/static/|_next/image|redaktion/medien/hochladen$|jobcenter/[^/]+/[^/]+/pdf$|redaktion/einwilligungen/(?:[^/]+/)?nachweis$|.*\\.(?:avif|webp|jpg|jpeg|png|svg|ico|pdf|xml|json|csv|ics|txt|woff2)$).*)",
  ],
};
