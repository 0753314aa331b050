import { notFound } from "next/navigation";
import { answer } from "@/app/(portal)/sitemap/answer";
import { gatheringEntries, postEntriesOf } from "@/app/(portal)/sitemap/entries";
import { env } from "@/platform/env";
import { partNamed, postsInOneFile, sitemapXml } from "@/platform/response/sitemap";
import { hasMorePostsThan } from "@/queries/portal/site-addresses";

export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: { params: Promise<{ teil: string }> }): Promise<Response> {
  const part = partNamed((await params).teil);
  if (!part || !(await hasMorePostsThan(postsInOneFile))) notFound();
  const entries = await (part === "gathering" ? gatheringEntries() : postEntriesOf(part.month));
  if (entries.length === 0) notFound();
  return answer(sitemapXml(env().APP_URL, entries));
}
