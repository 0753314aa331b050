import { answer } from "@/app/(portal)/sitemap/answer";
import { gatheringEntries, postEntries } from "@/app/(portal)/sitemap/entries";
import { env } from "@/platform/env";
import { partsOf, sitemapIndexXml, sitemapXml } from "@/platform/sitemap";
import { countPosts } from "@/queries/portal/summaries";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const posts = await countPosts(undefined);
  const parts = partsOf(posts);
  if (parts) return answer(sitemapIndexXml(env().APP_URL, parts));
  return answer(sitemapXml(env().APP_URL, (await Promise.all([gatheringEntries(), postEntries({ limit: posts, offset: 0 })])).flat()));
}
