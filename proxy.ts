/**
 * Next's middleware for pages: sets the Content-Security-Policy, forbids caching of private pages, and
 * answers 410 for removed posts. It authorises nothing.
 */
import { NextResponse, type NextRequest } from "next/server";
import { isForOneReader } from "@/platform/page-cache/public-address";
import { pagePolicy } from "@/platform/web-server/page-policy";
import { isGone } from "@/queries/portal/post-address";

const gonePage = "/nicht-mehr-da";

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = pagePolicy(nonce);
  const forPage = new Headers(request.headers);
  // Next takes the nonce for its own scripts from this header. A value from outside is overwritten
  // (CVE-2026-44581).
  forPage.set("content-security-policy", policy);
  forPage.set("x-nonce", nonce);
  forPage.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  const path = request.nextUrl.pathname;
  // Without a database the page itself shows the error.
  const isRemoved = path === gonePage || (await isGone(path).catch(() => false));
  const answer = isRemoved ? gone(request, forPage) : NextResponse.next({ request: { headers: forPage } });
  answer.headers.set("content-security-policy", policy);
  if (/^\/(redaktion|anmelden)(\/|$)/.test(path)) {
    answer.headers.set("cache-control", "private, no-store");
    answer.headers.set("x-robots-tag", "noindex");
  }
  // The token in the path must not reach other sites, not even the origin in a Referer of ours.
  if (path.startsWith("/ansehen/")) {
    answer.headers.set("referrer-policy", "same-origin");
    answer.headers.set("x-robots-tag", "noindex, nofollow, noarchive");
  }
  if (isForOneReader(path)) answer.headers.set("cache-control", "private, no-store");
  // This URL contains a secret, so no Referer may leave it (D-020). On pages with forms this policy would
  // make the Origin header "null", which the web server refuses.
  if (path === "/anmelden/link") answer.headers.set("referrer-policy", "no-referrer");
  return answer;
}

/** Keeps the URL, answers 410, and asks search engines to forget the page (B-029, C-016). */
function gone(request: NextRequest, headers: Headers): NextResponse {
  const answer = NextResponse.rewrite(new URL(gonePage, request.url), { status: 410, request: { headers } });
  answer.headers.set("x-robots-tag", "noindex, noarchive");
  return answer;
}

/**
 * Pages only. Files and API routes get the strictest policy from the web server. Uploads are left out,
 * because Next cuts a large body off when a middleware runs (`proxyClientMaxBodySize`).
 */
export const config = {
  matcher: [
    "/((?!api/|_next/static/|_next/image|redaktion/medien/hochladen$|jobcenter/[^/]+/[^/]+/pdf$|redaktion/einwilligungen/(?:[^/]+/)?nachweis$|.*\\.(?:avif|webp|jpg|jpeg|png|svg|ico|pdf|xml|json|csv|ics|txt|woff2)$).*)",
  ],
};
