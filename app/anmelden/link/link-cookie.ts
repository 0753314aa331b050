// The token of a mailed link is moved from the address to a cookie at once, and is used when the button is
// pressed (D-020).
import { cookies } from "next/headers";
import { linkCookieInMinutes } from "@/domain/retention-periods";
import { cookieName, isSecure } from "@/platform/sign-in/session-cookie";

const name = cookieName("schluessel");
const options = { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() };

export async function linkInCookie(): Promise<string | null> {
  return (await cookies()).get(name)?.value ?? null;
}

export async function keepLink(reference: string): Promise<void> {
  (await cookies()).set(name, reference, { ...options, maxAge: linkCookieInMinutes * 60 });
}

export async function dropLink(): Promise<void> {
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
