// next-auth: reads and writes the session cookie and speaks OpenID Connect. session-store.ts decides whether
// a session is valid.
import { cookies, headers } from "next/headers";
import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { db } from "@/db/client";
import { deviceFrom } from "@/domain/account/device";
import { sessionLongestInHours } from "@/domain/account/session";
import { env } from "@/platform/env";
import { log } from "@/platform/log";
import { accountOfProfile, type OidcProfile } from "./oidc-account";
import { installationSecret } from "@/platform/secret";
import { cookieName, isSecure, sessionCookie } from "./session-cookie";
import { endSessionOf, findSession, startSession } from "./session-store";

const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, APP_URL } = env();

// This is the only way to tell next-auth its own address; otherwise it trusts the Host header (D-023).
process.env.AUTH_URL = APP_URL;

/** The label of the button for central sign-in; null if none is configured. */
export const centralSignInName = OIDC_ISSUER ? OIDC_NAME : null;

const central: NextAuthConfig["providers"] = OIDC_ISSUER
  ? [
      {
        id: "oidc",
        name: OIDC_NAME,
        type: "oidc",
        issuer: OIDC_ISSUER,
        clientId: OIDC_CLIENT_ID,
        clientSecret: OIDC_CLIENT_SECRET,
        checks: ["pkce", "state", "nonce"],
      },
    ]
  : [];

/** Puts a session that a command has just opened into the cookie (commands/account/sign-in.ts). */
const openedSession = Credentials({
  id: "opened",
  credentials: { reference: {} },
  async authorize({ reference }) {
    const found = typeof reference === "string" ? await findSession(reference) : null;
    return found && { id: found.actor.accountId, sid: reference };
  },
});

const options = { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() };

export const { handlers, auth, signIn, signOut } = NextAuth({
  secret: installationSecret(),
  trustHost: true,
  useSecureCookies: isSecure(),
  pages: { signIn: "/anmelden", error: "/anmelden" },
  session: { strategy: "jwt", maxAge: sessionLongestInHours * 3600 },
  cookies: {
    sessionToken: { name: sessionCookie().name, options },
    callbackUrl: { name: cookieName("rueckweg"), options },
  },
  // The cookie holds only the reference: there is nothing to read or forge in it.
  jwt: {
    encode: async ({ token }) => String(token?.sid ?? ""),
    decode: async ({ token }) => (token ? { sid: token } : null),
  },
  providers: [openedSession, ...central],
  callbacks: {
    async signIn({ account, profile }) {
      if (account?.provider === "opened") return true;
      return (await accountOfProfile(profile as OidcProfile)) !== null;
    },
    async jwt({ token, user, account, profile }) {
      if (!account) return token;
      if (account.provider === "opened") return { sid: (user as { sid?: string }).sid };
      const accountId = await accountOfProfile(profile as OidcProfile);
      if (!accountId) return null;
      const before = (await cookies()).get(sessionCookie().name)?.value;
      if (before) await endSessionOf(before);
      return { sid: await startSession(db, accountId, deviceFrom((await headers()).get("user-agent"))) };
    },
    session: ({ session, token }) => ({ expires: session.expires, sid: token.sid }) as never,
  },
  logger: {
    error: (error) => {
      // A wrong password or an unknown account is no error to log. The build changes class names but not
      // `type`.
      const { type = error.name } = error as { type?: string };
      if (type !== "CredentialsSignin" && type !== "AccessDenied")
        log.error({ err: error, type }, "sign-in failed");
    },
    warn: (code) => log.warn({ code }, "next-auth"),
    debug: () => undefined,
  },
});
