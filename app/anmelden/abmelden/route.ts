import type { NextRequest } from "next/server";
import { dropSession } from "@/platform/sign-in/session";
import { comesFromUs } from "@/platform/form/upload";

/**
 * The button "Abmelden". A plain form, so that the response can also clear the browser data of the desk
 * (D-011).
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!comesFromUs(request)) return new Response(null, { status: 403 });
  await dropSession();
  return new Response(null, {
    status: 303,
    headers: { location: "/anmelden?hinweis=abgemeldet", "clear-site-data": '"storage"' },
  });
}
