import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Manuscript } from "@/domain/post/manuscript";
import { NotReady } from "@/domain/refusals";
import type { PostRow } from "./lock-post";

/**
 * A press release's number is used once per Jobcenter and year (C-011); the year is part of it ("021/2019").
 * Throws NotReady on "details.number" when another release has it.
 */
export async function requireFreeNumber(
  tx: Transaction,
  post: PostRow,
  manuscript: Manuscript,
): Promise<void> {
  if (manuscript.kind !== "press_release" || post.twinOf) return;
  const number = manuscript.details.number.trim();
  // Two releases submitted at once must not both find the number free.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`press-release ${post.jobcenterId}`}, 0))`,
  );
  const { rows } = await tx.execute(sql`
    select 1 from posts p join revisions r on r.post_id = p.id
    where p.jobcenter_id = ${post.jobcenterId} and p.kind = 'press_release' and p.twin_of is null
      and p.id <> ${post.id}
      and r.state in ('submitted', 'approved') and ltrim(r.details->>'number', '0') = ltrim(${number}, '0') limit 1`);
  if (rows.length > 0) {
    throw new NotReady([
      {
        field: "details.number",
        message: `Die Nummer ${number} hat schon eine andere Pressemitteilung. Bitte wählen Sie die nächste freie Nummer.`,
      },
    ]);
  }
}
