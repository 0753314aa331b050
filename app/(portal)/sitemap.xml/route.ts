import { answer } from "@/app/(portal)/sitemap/answer";
import { allPostEntries, gatheringEntries } from "@/app/(portal)/sitemap/entries";
import { env } from "@/platform/env";
import { partsOf, postsInOneFile, sitemapIndexXml, sitemapXml } from "@/platform/response/sitemap";
import { hasMorePostsThan, postMonths } from "@/queries/portal/site-addresses";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  if (await hasMorePostsThan(postsInOneFile))
    return answer(sitemapIndexXml(env().APP_URL, partsOf(await postMonths())));
  return answer(
    sitemapXml(env().APP_URL, (await Promise.all([gatheringEntries(), allPostEntries()])).flat()),
  );
}
