import { externalUses, removalTasks } from "@/db/schema";
import { aConsent } from "./consent";
import { aPublicPost } from "./post";
import { only, type Store } from "./store";

/** A public post that a newspaper has as well. */
export async function anExternalUse(
  store: Store,
  overrides: Partial<typeof externalUses.$inferInsert> = {},
): Promise<typeof externalUses.$inferSelect> {
  const { postId, jobcenterId } = overrides;
  const post = postId && jobcenterId ? { id: postId, jobcenterId } : (await aPublicPost(store)).post;
  return only(
    await store
      .insert(externalUses)
      .values({
        postId: post.id,
        jobcenterId: post.jobcenterId,
        kind: "press",
        place: "Musterkreis-Zeitung",
        usedOn: "2026-11-02",
        ...overrides,
      })
      .returning(),
  );
}

/** Somebody outside has to be told of a withdrawal. */
export async function aRemovalTask(
  store: Store,
  overrides: Partial<typeof removalTasks.$inferInsert> = {},
): Promise<typeof removalTasks.$inferSelect> {
  const use = overrides.useId ? null : await anExternalUse(store);
  const jobcenterId = overrides.jobcenterId ?? use?.jobcenterId ?? "";
  return only(
    await store
      .insert(removalTasks)
      .values({
        useId: overrides.useId ?? use?.id ?? "",
        consentId: overrides.consentId ?? (await aConsent(store, { jobcenterId })).id,
        jobcenterId,
        dueOn: "2026-11-05",
        ...overrides,
      })
      .returning(),
  );
}
