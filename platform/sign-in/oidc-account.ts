import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";

export type OidcProfile = { sub?: string | null; email?: string | null; email_verified?: boolean | null };

/**
 * The account for a central sign-in; null for everybody who was not invited. The first sign-in finds it by
 * mail address, which the service must have verified. Later ones find it by the service's subject, so that a
 * mail address that is given to another person opens nothing.
 */
export async function accountOfProfile(profile: OidcProfile): Promise<string | null> {
  if (!profile.sub) return null;
  const known = await db.query.accounts.findFirst({ where: eq(accounts.oidcSubject, profile.sub) });
  if (known) return known.lockedAt ? null : known.id;
  if (!profile.email || profile.email_verified !== true) return null;
  const [tied] = await db
    .update(accounts)
    .set({ oidcSubject: profile.sub })
    .where(
      and(
        eq(accounts.email, profile.email.toLowerCase()),
        isNull(accounts.oidcSubject),
        isNull(accounts.lockedAt),
      ),
    )
    .returning({ id: accounts.id });
  return tied?.id ?? null;
}
