import { LandFigures } from "@/components/figure/land-figures";
import { FoundJobcenters } from "@/components/jobcenter/found-jobcenters";
import { FoundMap } from "@/components/jobcenter/map/found-map";
import { NobodyFound } from "@/components/jobcenter/nobody-found";
import { JobcenterSearch } from "@/components/jobcenter/search-form";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { UnknownFilterNotice } from "@/components/post/unknown-filter-notice";
import { matchesJobcenter } from "@/domain/jobcenter/find";
import { listFilter, one, type Query } from "@/domain/post/list-filter";
import { unknownFilters } from "@/domain/post/unknown-filter";
import { namedJobcenters } from "@/domain/search/direct-hit";
import { wordsIn } from "@/domain/search/question";
import { landFigures } from "@/queries/portal/figures";
import { jobcenterList } from "@/queries/portal/jobcenter-list";

export { generateMetadata } from "./metadata";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Query> };

export default async function JobcentersPage({ searchParams }: Props) {
  const query = await searchParams;
  const question = one(query.q).slice(0, 100);
  const { land } = listFilter(query);
  const [all, figures] = await Promise.all([jobcenterList(), land ? landFigures(land) : []]);
  const found = all.filter(
    (jobcenter) => (!land || jobcenter.bundesland === land) && matchesJobcenter(jobcenter, question),
  );
  const laender = new Set(all.map((jobcenter) => jobcenter.bundesland));
  return (
    <PortalPage section="/jobcenter">
      <div className="wrap grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_24rem] xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div>
          <PageHead title="Jobcenter vor Ort">
            {all.length} Jobcenter in {laender.size} Ländern werden von einem Landkreis oder einer kreisfreien
            Stadt geführt. Hier finden Sie Ihres.
          </PageHead>
          <JobcenterSearch question={question} land={land ?? ""} laender={[...laender]} />
        </div>
        {found.length > 0 && <FoundMap found={found} land={land} />}
        <div className="mt-10">
          <UnknownFilterNotice unknown={unknownFilters(query, ["land"])} />
          {found.length > 0 ? (
            <FoundJobcenters found={found} total={all.length} />
          ) : (
            <NobodyFound near={namedJobcenters(all, wordsIn(question))} />
          )}
          {land && figures.length > 0 && (
            <div className="mt-12">
              <LandFigures land={land} figures={figures} />
            </div>
          )}
        </div>
      </div>
    </PortalPage>
  );
}
