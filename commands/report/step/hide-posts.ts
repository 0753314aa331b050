import { sql } from "drizzle-orm";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import type { Transaction } from "@/db/client";
import { postHidings } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import type { ShownPerson } from "@/domain/report/withdrawal-aim";
import { connectionOf, personalKey, takeTry, type Limit } from "@/platform/rate-limit/rate-limit";

/** How long a post is hidden while nobody has decided (docs/decisions/0078). */
const hiddenForHours = 72;

/** A person has one story or two; who names more and more of them in a day is somebody else. */
const perConnection: Limit = {
  free: 3,
  firstPauseInSeconds: 6 * 3600,
  longestPauseInSeconds: 24 * 3600,
  forgottenAfterInSeconds: 24 * 3600,
};

/** After somebody decided to show a post again, no request without a code hides it for so long. */
const shownAgainForDays = 30;

type Request = { reportId: string; posts: ShownPerson[]; connection: string };

/**
 * Hides the posts that a withdrawal without a code means, until a person decides. A post that is hidden
 * already, or that was shown again a short time ago, stays as it is: the desk reads the report and decides.
 */
export async function hidePosts(tx: Transaction, actor: Actor, request: Request): Promise<void> {
  if (!(await takeTry(personalKey("hide", connectionOf(request.connection)), perConnection))) return;
  for (const { postId, jobcenterId } of request.posts) {
    const hidden = await tx.execute(sql`
      insert into ${postHidings} (post_id, report_id, hidden_at, until)
      select ${postId}, ${request.reportId}, now(), now() + make_interval(hours => ${hiddenForHours})
      where not exists (
        select from post_hidings h where h.post_id = ${postId} and (
          (h.ended_at is null and h.until > now())
          or h.ended_at > now() - make_interval(days => ${shownAgainForDays})))
      returning id`);
    if (hidden.rows.length === 0) continue;
    await recordHistory(tx, actor, "post.hide", { type: "post", id: postId, jobcenterId });
    await raiseEdition(tx);
  }
}
