import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { SeriesParts } from "@/components/post/series-parts";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { env } from "@/platform/env";
import { seriesPage } from "@/queries/portal/groupings";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ reihe: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await seriesPage((await params).reihe);
  return found
    ? { title: `Reihe: ${found.title}`, alternates: { canonical: `${env().APP_URL}/reihen/${found.slug}` } }
    : {};
}

export default async function SeriesPage({ params }: Props) {
  const found = await seriesPage((await params).reihe);
  if (!found) notFound();
  const { title, home, parts } = found;
  return (
    <PortalPage>
      <div className="wrap pt-4">
        <Breadcrumb
          trail={[
            { href: "/reihen", label: "Reihen" },
            ...(home ? [{ href: `/jobcenter/${home.slug}`, label: home.name }] : []),
          ]}
        />
        <PageHead title={title}>
          {parts.length === 1
            ? "Eine Reihe, von der bisher ein Teil erschienen ist."
            : `Eine Reihe in ${parts.length} Teilen, in der Reihenfolge zum Lesen.`}
        </PageHead>
        <SeriesParts parts={parts} />
      </div>
    </PortalPage>
  );
}
