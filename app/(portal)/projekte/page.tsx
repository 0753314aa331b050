import { listPageMetadata, PostListPage } from "@/components/post/post-list-page";
import { listFilter, type Query } from "@/domain/post/list-filter";
import { jobcenterList } from "@/queries/portal/jobcenter-list";
import { postList } from "@/queries/portal/post-list";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Query> };

const title = "Gute Beispiele";

export async function generateMetadata({ searchParams }: Props) {
  return listPageMetadata(title, listFilter(await searchParams));
}

export default async function ProjectsPage({ searchParams }: Props) {
  const filter = listFilter(await searchParams);
  const [list, jobcenters] = await Promise.all([postList(["project"], filter), jobcenterList()]);
  return (
    <PostListPage path="/projekte" title={title} list={list} filter={filter} jobcenters={jobcenters} look="cards">
      Projekte, die vor Ort funktionieren und die andere Jobcenter übernehmen können.
    </PostListPage>
  );
}
