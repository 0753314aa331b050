import type { NextRequest } from "next/server";
import { openLink } from "@/commands/account/step/one-time-link";
import { keepLink } from "./link-cookie";

/**
 * Where mailed links lead. Looks, changes nothing (mail programs open links too), and takes the reference out
 * of the address.
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
