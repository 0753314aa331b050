import { eq } from "drizzle-orm";
import { jobcenters } from "@/db/schema";
import { listedJobcenters } from "@/db/data/load-jobcenters";
import { only, type Store } from "./store";

export type Jobcenter = typeof jobcenters.$inferSelect;
type Overrides = Partial<typeof jobcenters.$inferInsert>;

/**
 * The Jobcenter with this address part, Emsland unless another is asked for: the stored one, or made from the list of the 104.
 * Other overrides are written into it.
 */
export async function aJobcenter(store: Store, overrides: Overrides = {}): Promise<Jobcenter> {
  const slug = overrides.slug ?? "emsland";
  const [stored] = await store.select().from(jobcenters).where(eq(jobcenters.slug, slug));
  if (!stored) return only(await store.insert(jobcenters).values({ ...fromList(slug), ...overrides }).returning());
  if (Object.keys(overrides).every((name) => name === "slug")) return stored;
  return only(await store.update(jobcenters).set(overrides).where(eq(jobcenters.id, stored.id)).returning());
}

function fromList(slug: string): typeof jobcenters.$inferInsert {
  const listed = listedJobcenters.find((one) => one.slug === slug);
  if (!listed) throw new Error(`${slug} is none of the 104`);
  return listed;
}
