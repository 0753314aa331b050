import { listPageMetadata, PostListPage } from "@/components/post/post-list-page";
import { listFilter, type Query } from "@/domain/post/list-filter";
import { jobcenterList } from "@/queries/portal/jobcenter-list";
import { postList } from "@/queries/portal/post-list";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Query> };

const title = "Presse";

export async function generateMetadata({ searchParams }: Props) {
  return listPageMetadata(title, listFilter(await searchParams));
}

export default async function PressPage({ searchParams }: Props) {
  const filter = listFilter(await searchParams);
  const [list, jobcenters] = await Promise.all([postList(["press_release", "article"], filter), jobcenterList()]);
  return (
    <PostListPage path="/presse" title={title} list={list} filter={filter} jobcenters={jobcenters} look="rows">
      Pressemitteilungen und Berichte der kommunalen Jobcenter, mit Kontakt für Rückfragen.
    </PostListPage>
  );
}
