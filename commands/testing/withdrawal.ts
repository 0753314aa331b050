// What the tests of withdrawals without a code prepare.
import { eq } from "drizzle-orm";
import { sendReport } from "@/commands/report/send-report";
import { aPublicStory } from "@/commands/testing/consent";
import { db } from "@/db/client";
import { jobcenters, postHidings, posts, reports } from "@/db/schema";
import { theReader } from "@/domain/account/role";
import { newFormKey } from "@/platform/form/form-key";

/** Sends a withdrawal without a code, as readers do, and returns the stored report with its hidings. */
export async function aWithdrawal(
  message: string,
  more: { name?: string; email?: string; from?: string } = {},
) {
  const { number } = await sendReport(
    theReader,
    {
      kind: "withdrawal",
      page: "",
      message,
      name: more.name ?? "",
      phone: "",
      email: more.email ?? "",
      trap: "",
      formKey: newFormKey(new Date(Date.now() - 20_000)),
    },
    more.from ?? crypto.randomUUID(),
  );
  const [report] = await db.select().from(reports).where(eq(reports.number, number));
  const hidings = await db.select().from(postHidings).where(eq(postHidings.reportId, report!.id));
  return { report: report!, hidings };
}

/** The address of a post, as a reader copies it. */
export async function addressOf(postId: string): Promise<string> {
  const [at] = await db
    .select({ jobcenter: jobcenters.slug, slug: posts.slug })
    .from(posts)
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .where(eq(posts.id, postId));
  return `https://portal.example/jobcenter/${at!.jobcenter}/${at!.slug}`;
}

/** A public story that somebody asked to take away by its address. */
export async function aHiddenStory(more: { email?: string } = {}) {
  const story = await aPublicStory();
  const address = await addressOf(story.post.id);
  return { ...story, address, ...(await aWithdrawal(`Bitte weg damit: ${address}`, more)) };
}
