import { notFound, permanentRedirect } from "next/navigation";
import { PortalPage } from "@/components/layout/portal-page";
import { breadcrumbThing, StructuredData } from "@/components/layout/structured-data";
import { PostView } from "@/components/post/post-view";
import { PostTrail, sectionOf, trailOf } from "@/components/post/post-trail";
import { postThing } from "@/components/post/post-things";
import { RelatedPosts } from "@/components/post/related-posts";
import { SeriesSteps } from "@/components/post/series-steps";
import type { ShownPost } from "@/domain/post/shown-post";
import { env } from "@/platform/env";
import { publisher } from "@/platform/publisher";
import { postPage } from "@/queries/portal/post-page";
import { relatedPosts } from "@/queries/portal/related";
import { postAddress } from "@/queries/portal/post-address";

export { generateMetadata } from "./metadata";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ jobcenter: string; beitrag: string }> };

function thingsOf(shown: ShownPost) {
  const { APP_URL } = env();
  const thing = postThing(shown, APP_URL, publisher().name);
  return [
    ...(thing ? [thing] : []),
    breadcrumbThing(APP_URL, trailOf(shown), { label: shown.title, address: shown.address ?? APP_URL }),
  ];
}

/** Not rendered for a post that was taken off: the proxy answers its address with 410. */
export default async function PostPage({ params }: Props) {
  const { jobcenter, beitrag } = await params;
  const shown = await postPage(jobcenter, beitrag);
  if (!shown) {
    const address = await postAddress(jobcenter, beitrag);
    if (address?.answer === "moved") permanentRedirect(`/jobcenter/${jobcenter}/${address.slug}`);
    notFound();
  }
  return (
    <PortalPage section={sectionOf(shown.kind)} isEntry={false}>
      <StructuredData things={thingsOf(shown)} />
      <div className="wrap pt-4">
        <PostView shown={shown} before={<PostTrail shown={shown} />} />
        {shown.series && <SeriesSteps series={shown.series} />}
        <RelatedPosts posts={await relatedPosts(jobcenter, beitrag)} />
      </div>
    </PortalPage>
  );
}
