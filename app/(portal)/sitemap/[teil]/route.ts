import { notFound } from "next/navigation";
import { answer } from "@/app/(portal)/sitemap/answer";
import { gatheringEntries, postEntries } from "@/app/(portal)/sitemap/entries";
import { env } from "@/platform/env";
import { partsOf, postsInPart, sitemapXml } from "@/platform/sitemap";
import { countPosts } from "@/queries/portal/summaries";

export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: { params: Promise<{ teil: string }> }): Promise<Response> {
  const { teil } = await params;
  const place = partsOf(await countPosts(undefined))?.indexOf(`/sitemap/${teil}`) ?? -1;
  if (place < 0) notFound();
  const entries = place === 0 ? gatheringEntries() : postEntries({ limit: postsInPart, offset: (place - 1) * postsInPart });
  return answer(sitemapXml(env().APP_URL, await entries));
}
