import { eq } from "drizzle-orm";
import { jobcenters } from "@/db/schema";
import { listedJobcenters } from "@/db/data/load-jobcenters";
import { only, type Store } from "./store";

export type Jobcenter = typeof jobcenters.$inferSelect;
type Overrides = Partial<typeof jobcenters.$inferInsert>;

/** The person responsible for its page; without it no post can be submitted. */
const provider = {
  body: "Landkreis",
  street: "Beispielstraße 1",
  postalCode: "49716",
  city: "Meppen",
  phone: "",
  email: "jobcenter@landkreis.example",
  responsible: "Pressestelle",
};

/**
 * The Jobcenter with this slug, by default Emsland: the stored one, or a new one from the list of the 104.
 * Other overrides are written to its row.
 */
export async function aJobcenter(store: Store, overrides: Overrides = {}): Promise<Jobcenter> {
  const slug = overrides.slug ?? "emsland";
  const [stored] = await store.select().from(jobcenters).where(eq(jobcenters.slug, slug));
  if (!stored)
    return only(
      await store
        .insert(jobcenters)
        .values({ ...fromList(slug), provider, ...overrides })
        .returning(),
    );
  const wishes = { ...(stored.provider === null && { provider }), ...overrides };
  if (Object.keys(wishes).every((name) => name === "slug")) return stored;
  return only(await store.update(jobcenters).set(wishes).where(eq(jobcenters.id, stored.id)).returning());
}

function fromList(slug: string): typeof jobcenters.$inferInsert {
  const listed = listedJobcenters.find((one) => one.slug === slug);
  if (!listed) throw new Error(`${slug} is none of the 104`);
  return listed;
}
