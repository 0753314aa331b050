// The content of every filtered list: its posts, the Jobcenter to choose from, and unknown filters in the
// address.
import "server-only";
import { type ListFilter, listFilter, type Query } from "@/domain/post/list-filter";
import type { PostListPath } from "@/domain/post/kind-traits";
import { type UnknownFilter, unknownFilters } from "@/domain/post/unknown-filter";
import { type JobcenterName, jobcenterNames } from "./jobcenter-names";
import { type PostList, postList } from "./post-list";

export type ListPage = {
  list: PostList;
  filter: ListFilter;
  jobcenters: JobcenterName[];
  unknown: UnknownFilter[];
  /** The last page when the requested one lies beyond it. */
  leadsTo: number | null;
};

/**
 * `path`: a list of some kinds, null for all kinds. `fixed` is a filter that the page sets itself; it wins
 * over the address.
 */
export async function listPage(
  path: PostListPath | null,
  query: Query,
  fixed: Partial<Pick<ListFilter, "land" | "thema">> = {},
): Promise<ListPage> {
  const jobcenters = await jobcenterNames();
  const asked = { ...listFilter(query), ...fixed };
  const filter = {
    ...asked,
    jobcenter: jobcenters.some(({ slug }) => slug === asked.jobcenter) ? asked.jobcenter : null,
  };
  const names = (["land", "thema", "jobcenter", "seite"] as const).filter((name) => !(name in fixed));
  const list = await postList(path, filter);
  return {
    list,
    filter,
    jobcenters: fixed.land ? jobcenters.filter(({ bundesland }) => bundesland === fixed.land) : jobcenters,
    unknown: unknownFilters(
      query,
      names,
      jobcenters.map(({ slug }) => slug),
    ),
    leadsTo: list.page > list.pages ? list.pages : null,
  };
}
