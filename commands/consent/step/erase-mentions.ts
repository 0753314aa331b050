import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { externalUses, figures, media, removalTasks } from "@/db/schema";
import { erasedWords } from "@/domain/consent/erasure";
import { containsName, isSingleWord } from "@/domain/person/name-hits";
import type { Belongings } from "./belongings";

/**
 * Erases the whole name of the person where no post stands: in descriptions of the other pictures of the
 * Jobcenter, and in what was written about its figures. A first name alone can mean anybody.
 */
export async function eraseMentions(
  tx: Transaction,
  { names, posts }: Belongings,
  jobcenterId: string,
): Promise<void> {
  const postIds = posts.map(({ id }) => id);
  const whole = names.filter((name) => !isSingleWord(name));
  const isNaming = (text: string | null) => whole.some((name) => containsName(text ?? "", name));
  const pictures = await tx
    .select()
    .from(media)
    .where(and(eq(media.jobcenterId, jobcenterId), isNull(media.erasedAt)))
    .orderBy(media.id);
  for (const { id, altText, credit, fileName } of pictures)
    if ([altText, credit, fileName].some(isNaming))
      await tx
        .update(media)
        .set({
          altText: isNaming(altText) ? null : altText,
          credit: isNaming(credit) ? "" : credit,
          fileName: isNaming(fileName) ? "" : fileName,
        })
        .where(eq(media.id, id));
  await eraseExternalUses(tx, postIds, names);
  const values = await tx
    .select()
    .from(figures)
    .where(eq(figures.jobcenterId, jobcenterId))
    .orderBy(figures.id);
  const instead = <T extends string | null>(text: T) => (isNaming(text) ? erasedWords : text);
  for (const { id, source, correctedBecause, takenBackBecause } of values)
    if ([source, correctedBecause, takenBackBecause].some(isNaming))
      await tx
        .update(figures)
        .set({
          source: instead(source),
          correctedBecause: instead(correctedBecause),
          takenBackBecause: instead(takenBackBecause),
        })
        .where(eq(figures.id, id));
}

/**
 * Where these posts stood outside of the portal: names go from addresses and answers once the removal is
 * answered. Until then the address is needed to ask for it.
 */
async function eraseExternalUses(tx: Transaction, postIds: string[], names: string[]): Promise<void> {
  const isNaming = (text: string | null) => names.some((name) => containsName(text ?? "", name));
  const tasks = await tx
    .select({ id: removalTasks.id, answer: removalTasks.answer })
    .from(removalTasks)
    .innerJoin(externalUses, eq(externalUses.id, removalTasks.useId))
    .where(inArray(externalUses.postId, postIds));
  for (const { id, answer } of tasks)
    if (isNaming(answer))
      await tx.update(removalTasks).set({ answer: erasedWords }).where(eq(removalTasks.id, id));
  const answered = await tx
    .select()
    .from(externalUses)
    .where(
      and(
        inArray(externalUses.postId, postIds),
        sql`not exists (select from removal_tasks t where t.use_id = ${externalUses.id} and t.done_at is null)`,
      ),
    );
  for (const { id, address, place } of answered)
    if (isNaming(address) || isNaming(place))
      await tx
        .update(externalUses)
        .set({ address: isNaming(address) ? "" : address, place: isNaming(place) ? erasedWords : place })
        .where(eq(externalUses.id, id));
}
