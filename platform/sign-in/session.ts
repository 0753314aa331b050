import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { deviceFrom } from "@/domain/account/device";
import type { Person } from "@/domain/account/role";
import type { SessionTimeLeft } from "@/domain/account/session";
import { signInPath } from "@/domain/account/return-path";
import { deviceMarkInDays } from "@/domain/retention-periods";
import { auth, signIn, signOut } from "./auth";
import { knownDevice, newDeviceMark } from "./known-device";
import { cookieName, sessionCookie } from "./session-cookie";
import { endSessionOf, findSession, sessionTimeLeft, type SignedIn } from "./session-store";

const referenceInCookie = async () => ((await auth()) as { sid?: string } | null)?.sid ?? null;

/**
 * The signed-in account with name and Jobcenter for the screen; null for nobody. One database query per
 * request.
 */
const currentAccount = cache(async (): Promise<SignedIn | null> => {
  const reference = await referenceInCookie();
  return reference ? findSession(reference) : null;
});

/** The remaining time of this session; the call does not extend it. Null for nobody. */
export async function timeLeft(): Promise<SessionTimeLeft | null> {
  const reference = await referenceInCookie();
  return reference ? sessionTimeLeft(reference) : null;
}

/** The signed-in person or null, with the current role and Jobcenter. */
export async function currentActor(): Promise<Person | null> {
  return (await currentAccount())?.actor ?? null;
}

/** Like `currentAccount`; redirects everybody else to the sign-in page and from there back to this page. */
export async function requireAccount(): Promise<SignedIn> {
  const account = await currentAccount();
  if (account) return account;
  redirect(signInPath((await headers()).get("x-path") ?? ""));
}

/** The signed-in person; redirects everybody else to the sign-in page and from there back to this page. */
export async function requireActor(): Promise<Person> {
  return (await requireAccount()).actor;
}

const deviceCookie = cookieName("geraet");

/**
 * What identifies a sign-in for rate limits and notifications: the device in words, its network address, and
 * whether it is known for this mail address.
 */
export async function clientOf(email: string) {
  const all = await headers();
  return {
    device: deviceFrom(all.get("user-agent")),
    address: all.get("x-forwarded-for") ?? "",
    knownDevice: knownDevice((await cookies()).get(deviceCookie)?.value, email),
  };
}

/** Puts a new session into the cookie and ends the previous one, so nobody can plant a session (S-16). */
export async function keepSession(reference: string, email: string): Promise<void> {
  const before = await referenceInCookie();
  await signIn("opened", { reference, redirect: false });
  if (before) await endSessionOf(before);
  const { options } = sessionCookie();
  (await cookies()).set(deviceCookie, newDeviceMark(email), {
    ...options,
    maxAge: deviceMarkInDays * 24 * 3600,
  });
}

/** Ends the session of this request and deletes its cookie. */
export async function dropSession(): Promise<void> {
  const reference = await referenceInCookie();
  if (reference) await endSessionOf(reference);
  await signOut({ redirect: false });
}

/** Redirects to the central sign-in; `back` must come from `safeReturnPath`. */
export async function signInCentrally(back: string): Promise<never> {
  redirect(await signIn("oidc", { redirect: false, redirectTo: back }));
}
