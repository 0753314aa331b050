import type { NextRequest } from "next/server";
import { openLink } from "@/commands/account/step/one-time-link";
import { keepLink } from "./link-cookie";

/**
 * Target of mailed links. Only reads, because mail programs open links too, and removes the token from the
 * address.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const reference = request.nextUrl.searchParams.get("schluessel") ?? "";
  const works = await openLink({ reference, address: request.headers.get("x-forwarded-for") ?? "" });
  if (works) await keepLink(reference);
  return new Response(null, {
    status: 303,
    headers: { location: works ? "/anmelden/passwort-setzen" : "/anmelden/passwort-setzen?link=ungueltig" },
  });
}
