import { db } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotPossibleNow } from "@/domain/refusals";
import { lockPost } from "./step/lock-post";
import { writeManuscript } from "./save-draft";

/**
 * Opens a new draft of an approved post with its text as it is and the crop of its pictures that the library
 * suggests now. What is public stays until the draft is approved (docs/decisions/0079). Throws NotAllowed,
 * NotPossibleNow (a draft is open already, and follows the library).
 */
export async function takeCrop(actor: Person, input: { postId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const locked = await lockPost(tx, input.postId);
    authorise(actor, "post.save", locked.subject);
    if (locked.latest.state !== "approved")
      throw new NotPossibleNow(
        "a draft is open",
        "Zu diesem Beitrag gibt es schon eine neuere Fassung. Bitte öffnen Sie ihn, und reichen Sie ihn ein.",
      );
    await writeManuscript(tx, actor, locked, manuscriptIn(locked.post.kind, locked.latest), false);
  });
}
