import { redirect } from "next/navigation";
import { listPageMetadata, PostListPage } from "@/components/post/post-list-page";
import { listAddress, listFilter, type Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";
import { listPage } from "@/queries/portal/list-page";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Query> };

const path = "/presse";
const title = "Presse";

export async function generateMetadata({ searchParams }: Props) {
  return listPageMetadata(title, listFilter(await searchParams), `${env().APP_URL}/presse`);
}

export default async function PressPage({ searchParams }: Props) {
  const { leadsTo, ...page } = await listPage(path, await searchParams);
  if (leadsTo) redirect(listAddress(path, page.filter, leadsTo));
  return (
    <PostListPage
      path={path}
      title={title}
      {...page}
      look="rows"
      counted={["Mitteilung oder Bericht", "Mitteilungen und Berichte"]}>
      Pressemitteilungen und Berichte der kommunalen Jobcenter, mit Kontakt für Rückfragen.
    </PostListPage>
  );
}
