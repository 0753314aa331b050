import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { TileList } from "@/components/post/tile-list";
import { EmptyState } from "@/components/ui/empty-state";
import { seriesList } from "@/queries/portal/groupings";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Reihen", alternates: { canonical: "/reihen" } };

export default async function SeriesListPage() {
  const all = await seriesList();
  const tiles = all.map(({ slug, title, home, parts }) => ({
    href: `/reihen/${slug}`,
    name: title,
    note: [parts === 1 ? "1 Teil" : `${parts} Teile`, home ?? "Die ganze Kampagne"].join(" · "),
  }));
  return (
    <PortalPage>
      <div className="wrap">
        <PageHead title="Reihen">Geschichten und Berichte, die zusammengehören, Teil für Teil.</PageHead>
        {tiles.length > 0 ? (
          <TileList tiles={tiles} />
        ) : (
          <EmptyState title="Noch keine Reihe">
            Sobald ein Jobcenter den ersten Teil einer Reihe veröffentlicht, steht sie hier.
          </EmptyState>
        )}
      </div>
    </PortalPage>
  );
}
