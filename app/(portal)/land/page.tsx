import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { TileList } from "@/components/post/tile-list";
import { landSlug } from "@/domain/jobcenter/bundesland";
import { countedPosts } from "@/domain/post/counted-posts";
import { landList } from "@/queries/portal/groupings";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Länder", alternates: { canonical: "/land" } };

export default async function LaenderPage() {
  const tiles = (await landList()).map(({ land, jobcenters, posts }) => ({
    href: `/land/${landSlug(land)}`,
    name: land,
    note: `${jobcenters} Jobcenter · ${countedPosts(posts)}`,
  }));
  return (
    <PortalPage section="/jobcenter" isEntry={false}>
      <div className="wrap">
        <PageHead title="Nach Ländern">
          In {tiles.length} Ländern arbeiten Jobcenter in kommunaler Verantwortung. Jedes Land hat seine
          eigene Seite.
        </PageHead>
        <TileList tiles={tiles} />
      </div>
    </PortalPage>
  );
}
