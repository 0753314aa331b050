import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { PortalPage } from "@/components/layout/portal-page";
import { ArticleView } from "@/components/post/article";
import { ArticleTrail, sectionOf } from "@/components/post/article-trail";
import { article } from "@/queries/portal/article";
import { postAddress } from "@/queries/portal/post-address";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ jobcenter: string; beitrag: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { jobcenter, beitrag } = await params;
  const shown = await article(jobcenter, beitrag);
  if (!shown) return {};
  return {
    title: shown.title,
    description: shown.teaser,
    alternates: { canonical: shown.address },
    openGraph: { type: "article", locale: "de_DE", title: shown.title, description: shown.teaser, url: shown.address ?? undefined },
  };
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
      <div className="wrap pt-4">
        <ArticleView article={shown} before={<ArticleTrail article={shown} />} />
      </div>
    </PortalPage>
  );
}
