import { sessionLongestInHours } from "@/domain/account/session";
import { env } from "@/platform/env";

/** True when people reach the desk over https; only then can cookies be bound to it. */
export function isSecure(): boolean {
  return env().APP_URL.startsWith("https:");
}

/**
 * `__Host-` binds a cookie to this one host, https and the path "/" (D-011); browsers refuse it on plain
 * http.
 */
export function cookieName(name: string): string {
  return isSecure() ? `__Host-${name}` : name;
}

/** The cookie that carries the session's reference and nothing else. */
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
