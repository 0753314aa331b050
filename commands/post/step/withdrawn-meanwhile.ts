import type { PostRow } from "./lock-post";
import type { Transaction } from "@/db/client";
import { withdrawalsInPost } from "@/db/withdrawals-in-post";
import { NotPossibleNow } from "@/domain/refusals";

/** Somebody in the post has withdrawn while it was being written. Carries the consents that are withdrawn now. */
export class WithdrawnMeanwhile extends NotPossibleNow {
  constructor(readonly withdrawn: string[]) {
    super(
      "withdrawn meanwhile",
      "Jemand aus diesem Beitrag hat inzwischen widerrufen. Ihr Text ist noch da, aber nicht gespeichert. Bitte nehmen Sie Namen, Worte und Bilder dieser Person heraus: Mit ihnen lässt sich der Beitrag nicht mehr einreichen.",
    );
  }
}

/** Checks that the writer knows of every withdrawal by somebody in the post. Throws WithdrawnMeanwhile. */
export async function requireKnownWithdrawals(
  tx: Transaction,
  post: PostRow,
  known: readonly string[],
): Promise<void> {
  const withdrawn = await withdrawalsInPost(tx, post);
  if (withdrawn.some((id) => !known.includes(id))) throw new WithdrawnMeanwhile(withdrawn);
}
