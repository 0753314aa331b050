import type { NextRequest } from "next/server";
import { handlers } from "@/platform/sign-in/auth";

/** Only the callback of the central sign-in is served; everything else happens in server actions. */
export async function GET(request: NextRequest): Promise<Response> {
  const isKnown = request.nextUrl.pathname === "/api/auth/callback/oidc";
  return isKnown ? handlers.GET(request) : new Response(null, { status: 404 });
}
