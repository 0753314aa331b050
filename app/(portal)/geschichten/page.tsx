import { listPageMetadata, PostListPage } from "@/components/post/post-list-page";
import { listFilter, type Query } from "@/domain/post/list-filter";
import { jobcenterList } from "@/queries/portal/jobcenter-list";
import { postList } from "@/queries/portal/post-list";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Query> };

const title = "Geschichten";

export async function generateMetadata({ searchParams }: Props) {
  return listPageMetadata(title, listFilter(await searchParams));
}

export default async function StoriesPage({ searchParams }: Props) {
  const filter = listFilter(await searchParams);
  const [list, jobcenters] = await Promise.all([postList(["success_story"], filter), jobcenterList()]);
  return (
    <PostListPage path="/geschichten" title={title} list={list} filter={filter} jobcenters={jobcenters} look="cards">
      Menschen erzählen, wie sie Arbeit gefunden haben und wer sie begleitet hat. Jede Geschichte haben die Porträtierten selbst freigegeben.
    </PostListPage>
  );
}
