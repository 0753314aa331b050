import type { NextRequest } from "next/server";
import { handlers } from "@/platform/sign-in/auth";

/** Only the way back from the central sign-in is open; everything else happens in server actions. */
export async function GET(request: NextRequest): Promise<Response> {
  const isKnown = request.nextUrl.pathname === "/api/auth/callback/oidc";
  return isKnown ? handlers.GET(request) : new Response(null, { status: 404 });
}
