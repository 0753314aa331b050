import { mediaPeople, people } from "@/db/schema";
import { aJobcenter } from "./jobcenter";
import { only, type Store } from "./store";

export type PersonRecord = typeof people.$inferSelect;

/** An invented person of a Jobcenter, of age, without any consent. */
export async function aPerson(
  store: Store,
  overrides: Partial<typeof people.$inferInsert> = {},
): Promise<PersonRecord> {
  const jobcenterId = overrides.jobcenterId ?? (await aJobcenter(store)).id;
  return only(
    await store
      .insert(people)
      .values({ jobcenterId, name: "Samir Beispiel", ...overrides })
      .returning(),
  );
}

/** Says that the person can be recognised on the picture. */
export async function aMark(
  store: Store,
  picture: { id: string },
  person: { id: string; jobcenterId: string },
): Promise<void> {
  await store
    .insert(mediaPeople)
    .values({ mediaId: picture.id, personId: person.id, jobcenterId: person.jobcenterId });
}
