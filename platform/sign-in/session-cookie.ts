import { sessionLongestInHours } from "@/domain/account/session";
import { env } from "@/platform/env";

/** True if the portal uses https; only then can cookies be bound to it. */
export function isSecure(): boolean {
  return env().APP_URL.startsWith("https:");
}

/** `__Host-` binds a cookie to this host, https and the path "/" (D-011); it does not work over http. */
export function cookieName(name: string): string {
  return isSecure() ? `__Host-${name}` : name;
}

/** The cookie with the reference of the session and nothing else. */
export function sessionCookie() {
  return {
    name: cookieName("sitzung"),
    options: {
      httpOnly: true,
      sameSite: "lax" as const,
      path: "/",
      secure: isSecure(),
      maxAge: sessionLongestInHours * 3600,
    },
  };
}
