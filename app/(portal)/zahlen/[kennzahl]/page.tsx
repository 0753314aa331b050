import { notFound } from "next/navigation";
import { FigureDownloads } from "@/components/figure/figure-downloads";
import { FigureFilterForm, FilterLine } from "@/components/figure/figure-filter-form";
import { IndicatorFigures } from "@/components/figure/indicator-page";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { UnknownFilterNotice } from "@/components/post/unknown-filter-notice";
import { knownFigureFilter } from "@/domain/figure/filter";
import { fullLabel } from "@/domain/figure/indicator";
import { unknownFilters } from "@/domain/post/unknown-filter";
import type { Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";
import { allIndicators, figureValues, indicatorAt, jobcenterCount } from "@/queries/portal/figures";
import { jobcenterNames } from "@/queries/portal/jobcenter-names";

export { generateMetadata } from "./metadata";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ kennzahl: string }>; searchParams: Promise<Query> };

export default async function IndicatorPage({ params, searchParams }: Props) {
  const indicator = await indicatorAt((await params).kennzahl);
  if (!indicator) notFound();
  const query = await searchParams;
  const jobcenters = await jobcenterNames();
  const slugs = jobcenters.map(({ slug }) => slug);
  const filter = knownFigureFilter(query, slugs);
  const [indicators, values, total] = await Promise.all([
    allIndicators(),
    figureValues({ ...filter, withWhole: true }, indicator.key),
    jobcenterCount(filter.land),
  ]);
  const path = `/zahlen/${indicator.slug}`;
  return (
    <PortalPage section="/zahlen" isEntry={false} printed={`${env().APP_URL}${path}`}>
      <div className="wrap pt-4">
        <Breadcrumb
          trail={[
            { href: "/", label: "Start" },
            { href: "/zahlen", label: "Zahlen" },
          ]}
        />
        <PageHead title={fullLabel(indicator, indicators)}>{indicator.description}</PageHead>
        <FigureFilterForm path={path} filter={filter} jobcenters={jobcenters} />
        <FilterLine path={path} filter={filter} jobcenters={jobcenters} />
        <UnknownFilterNotice unknown={unknownFilters(query, ["land", "jobcenter"], slugs)} className="mt-6" />
        {values.length === 0 ? (
          <p className="mt-10">Zu dieser Kennzahl ist noch kein Wert veröffentlicht.</p>
        ) : (
          <IndicatorFigures indicator={indicator} indicators={indicators} values={values} total={total} />
        )}
        <FigureDownloads path={path} filter={filter} />
      </div>
    </PortalPage>
  );
}
