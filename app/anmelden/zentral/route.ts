import type { NextRequest } from "next/server";
import { notFound } from "next/navigation";
import { safeReturnPath } from "@/domain/account/return-path";
import { centralSignInName } from "@/platform/sign-in/auth";
import { signInCentrally } from "@/platform/sign-in/session";

/**
 * Redirects to the central sign-in. A link, because the page's Content-Security-Policy forbids forms that
 * redirect to another host.
 */
export async function GET(request: NextRequest): Promise<Response> {
  if (!centralSignInName) notFound();
  return signInCentrally(safeReturnPath(request.nextUrl.searchParams.get("weiter")));
}
