import { notFound, permanentRedirect } from "next/navigation";
import { PortalPage } from "@/components/layout/portal-page";
import { breadcrumbThing, StructuredData } from "@/components/layout/structured-data";
import { ArticleView } from "@/components/post/article";
import { ArticleTrail, sectionOf, trailOf } from "@/components/post/article-trail";
import { postThing } from "@/components/post/post-things";
import { RelatedPosts } from "@/components/post/related-posts";
import { SeriesSteps } from "@/components/post/series-steps";
import type { Article } from "@/domain/post/article";
import { env } from "@/platform/env";
import { publisher } from "@/platform/publisher";
import { article } from "@/queries/portal/article";
import { relatedPosts } from "@/queries/portal/related";
import { postAddress } from "@/queries/portal/post-address";

export { generateMetadata } from "./metadata";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ jobcenter: string; beitrag: string }> };

function thingsOf(shown: Article) {
  const { APP_URL } = env();
  const thing = postThing(shown, APP_URL, publisher().name);
  return [
    ...(thing ? [thing] : []),
    breadcrumbThing(APP_URL, trailOf(shown), { label: shown.title, address: shown.address ?? APP_URL }),
  ];
}

/** A post that was taken off never comes here: the proxy answers its address with 410. */
export default async function PostPage({ params }: Props) {
  const { jobcenter, beitrag } = await params;
  const shown = await article(jobcenter, beitrag);
  if (!shown) {
    const address = await postAddress(jobcenter, beitrag);
    if (address?.answer === "moved") permanentRedirect(`/jobcenter/${jobcenter}/${address.slug}`);
    notFound();
  }
  return (
    <PortalPage section={sectionOf(shown.kind)} isEntry={false}>
      <StructuredData things={thingsOf(shown)} />
      <div className="wrap pt-4">
        <ArticleView article={shown} before={<ArticleTrail article={shown} />} />
        {shown.series && <SeriesSteps series={shown.series} />}
        <RelatedPosts posts={await relatedPosts(jobcenter, beitrag)} />
      </div>
    </PortalPage>
  );
}
