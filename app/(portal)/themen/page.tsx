import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { TileList } from "@/components/post/tile-list";
import { countedPosts } from "@/domain/post/counted-posts";
import { topicList } from "@/queries/portal/groupings";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Themen", alternates: { canonical: "/themen" } };

export default async function TopicsPage() {
  const tiles = (await topicList()).map(({ slug, name, posts }) => ({
    href: `/themen/${slug}`,
    name,
    note: countedPosts(posts),
  }));
  return (
    <PortalPage>
      <div className="wrap">
        <PageHead title="Themen">
          Geschichten, Aktionen, Mitteilungen und gute Beispiele nach dem, worum es geht.
        </PageHead>
        <TileList tiles={tiles} />
      </div>
    </PortalPage>
  );
}
