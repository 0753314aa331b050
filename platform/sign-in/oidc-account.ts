import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";

export type OidcProfile = { sub?: string | null; email?: string | null; email_verified?: boolean | null };

/**
 * The account a central sign-in stands for, or null: nobody gets in who was not invited here. The first time
 * it is found by its mail address, which the central service must have verified; from then on by the
 * service's own name for the person, so that a mail address given to somebody else later opens nothing.
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
