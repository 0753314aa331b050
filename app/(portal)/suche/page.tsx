import { redirect } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { UnknownFilterNotice } from "@/components/post/unknown-filter-notice";
import { DirectHits } from "@/components/search/direct-hits";
import { SearchForm } from "@/components/search/search-form";
import { NoHits, TooCommon, WaysWithoutSearch } from "@/components/search/search-help";
import { SearchResults } from "@/components/search/search-results";
import { berlinDay } from "@/domain/date-words";
import type { Query } from "@/domain/post/list-filter";
import { unknownFilters } from "@/domain/post/unknown-filter";
import { searchAddress, searchFilter } from "@/domain/search/search-filter";
import { searchPage } from "@/queries/portal/search-page";

export { generateMetadata } from "./metadata";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Query> };

export default async function SearchPage({ searchParams }: Props) {
  const query = await searchParams;
  const { filter, jobcenters, posts, directHits } = await searchPage(searchFilter(query));
  if (posts && posts.total > 0 && posts.page > posts.pages) redirect(searchAddress(filter, {}, posts.pages));
  const unknown = unknownFilters(
    query,
    ["art", "land", "jobcenter", "zeit", "seite"],
    jobcenters.map(({ slug }) => slug),
  );
  const isNothingThere = !posts || posts.total === 0;
  return (
    <PortalPage section="/suche">
      <div className="wrap">
        <PageHead title="Suche">
          Geschichten, Aktionen, Pressemitteilungen und gute Beispiele aus allen {jobcenters.length}{" "}
          Jobcentern.
        </PageHead>
        <SearchForm
          filter={filter}
          jobcenters={jobcenters}
          thisYear={Number(berlinDay(new Date()).slice(0, 4))}
        />
        <UnknownFilterNotice unknown={unknown} />
        <DirectHits id="jobcenter-treffer" title="Jobcenter" hits={directHits.jobcenters} />
        <DirectHits id="seiten-treffer" title="Seiten dazu" hits={directHits.pages} />
        {posts && posts.total > 0 && <SearchResults result={posts} filter={filter} />}
        {posts && posts.total === 0 && <NoHits filter={filter} elsewhere={posts.elsewhere} />}
        {!posts && filter.question.typed && <TooCommon filter={filter} />}
        {isNothingThere && <WaysWithoutSearch />}
      </div>
    </PortalPage>
  );
}
