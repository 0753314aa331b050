import { createHash, randomBytes } from "node:crypto";
import { accounts, jobcenters, sessions } from "@/db/schema";
import { eq } from "drizzle-orm";
import { isOfEither, isOfJobcenter, type Person, type Role } from "@/domain/account/role";
import { aJobcenter } from "./jobcenter";
import { only, unique, type Store } from "./store";

type Row = typeof accounts.$inferSelect;
type Overrides = Partial<typeof accounts.$inferInsert>;
/** A stored account with its actor. */
export type Account = Row & { actor: Person };

const functions: Record<Role, { name: string; mailbox: string }> = {
  editor: { name: "Redaktion Beispiel", mailbox: "redaktion" },
  lead: { name: "Leitung Beispiel", mailbox: "leitung" },
  moderator: { name: "Moderation Beispiel", mailbox: "moderation" },
  admin: { name: "Administration Beispiel", mailbox: "admin" },
  datenschutz: { name: "Datenschutz Beispiel", mailbox: "datenschutz" },
};
const dayInMs = 24 * 60 * 60 * 1000;

/** The actor as commands and queries get it. */
export function asActor(
  account: Pick<Row, "id" | "role" | "jobcenterId" | "isAccessibilityContact">,
): Person {
  const { id: accountId, role, jobcenterId, isAccessibilityContact } = account;
  if (isOfEither(role)) return { kind: "person", accountId, role, jobcenterId, isAccessibilityContact };
  if (isOfJobcenter(role)) {
    if (!jobcenterId) throw new Error(`${role} without Jobcenter`);
    return { kind: "person", accountId, role, jobcenterId, isAccessibilityContact };
  }
  return { kind: "person", accountId, role, jobcenterId: null, isAccessibilityContact };
}

/**
 * A new account; people of a Jobcenter belong to Emsland unless `jobcenterId` says otherwise, data protection
 * belongs to the Landkreistag.
 */
export async function anAccount(store: Store, role: Role, overrides: Overrides = {}): Promise<Account> {
  const jobcenterId = await jobcenterOf(store, role, overrides.jobcenterId ?? null);
  const { name, mailbox } = functions[role];
  const host = jobcenterId ? await slugOf(store, jobcenterId) : "landkreistag";
  const email = `${mailbox}-${unique()}@${host}.example`;
  const row = only(
    await store
      .insert(accounts)
      .values({ email, name, role, ...overrides, jobcenterId })
      .returning(),
  );
  return { ...row, actor: asActor(row) };
}

async function jobcenterOf(store: Store, role: Role, wanted: string | null): Promise<string | null> {
  if (isOfEither(role)) return wanted;
  return isOfJobcenter(role) ? (wanted ?? (await aJobcenter(store)).id) : null;
}

async function slugOf(store: Store, jobcenterId: string): Promise<string> {
  return only(
    await store.select({ slug: jobcenters.slug }).from(jobcenters).where(eq(jobcenters.id, jobcenterId)),
  ).slug;
}

export const anEditor = (store: Store, overrides?: Overrides) => anAccount(store, "editor", overrides);
export const aLead = (store: Store, overrides?: Overrides) => anAccount(store, "lead", overrides);
export const aModerator = (store: Store, overrides?: Overrides) => anAccount(store, "moderator", overrides);
export const anAdmin = (store: Store, overrides?: Overrides) => anAccount(store, "admin", overrides);

/** A session of the account; `token` is the reference in the browser's cookie. */
export async function aSession(
  store: Store,
  account: Pick<Row, "id">,
  overrides: Partial<typeof sessions.$inferInsert> & { token?: string } = {},
): Promise<typeof sessions.$inferSelect & { token: string }> {
  const { token = randomBytes(32).toString("base64url"), ...columns } = overrides;
  const row = only(
    await store
      .insert(sessions)
      .values({
        accountId: account.id,
        tokenHash: createHash("sha256").update(token).digest("hex"),
        device: "Firefox auf Linux",
        expiresAt: new Date(Date.now() + dayInMs),
        ...columns,
      })
      .returning(),
  );
  return { ...row, token };
}
