import type { Metadata } from "next";
import { FigureDownloads } from "@/components/figure/figure-downloads";
import { FigureFilterForm, FilterLine } from "@/components/figure/figure-filter-form";
import { FigureOverview } from "@/components/figure/figure-overview";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { UnknownFilterNotice } from "@/components/post/unknown-filter-notice";
import { figureFilter, knownFigureFilter } from "@/domain/figure/filter";
import { unknownFilters } from "@/domain/post/unknown-filter";
import type { Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";
import { figureOverview } from "@/queries/portal/figures";
import { jobcenterNames } from "@/queries/portal/jobcenter-names";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { land, jobcenter } = figureFilter(await searchParams);
  return {
    title: "Zahlen",
    ...(land || jobcenter
      ? { robots: { index: false, follow: true } }
      : { alternates: { canonical: `${env().APP_URL}/zahlen` } }),
  };
}

export default async function FiguresPage({ searchParams }: Props) {
  const query = await searchParams;
  const jobcenters = await jobcenterNames();
  const slugs = jobcenters.map(({ slug }) => slug);
  const filter = knownFigureFilter(query, slugs);
  const overview = await figureOverview(filter);
  return (
    <PortalPage section="/zahlen" printed={`${env().APP_URL}/zahlen`}>
      <div className="wrap">
        <PageHead title="Zahlen">
          Was die Kampagne, die Länder und die Jobcenter gezählt haben: jeder Wert mit dem Tag, für den er
          gilt, und mit seiner Quelle.
        </PageHead>
        <FigureFilterForm path="/zahlen" filter={filter} jobcenters={jobcenters} />
        <FilterLine path="/zahlen" filter={filter} jobcenters={jobcenters} />
        <UnknownFilterNotice unknown={unknownFilters(query, ["land", "jobcenter"], slugs)} className="mt-6" />
        <FigureOverview {...overview} filter={filter} />
        <FigureDownloads path="/zahlen" filter={filter} />
      </div>
    </PortalPage>
  );
}
