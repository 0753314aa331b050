import { redirect } from "next/navigation";
import { listPageMetadata, PostListPage } from "@/components/post/post-list-page";
import { listAddress, listFilter, type Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";
import { listPage } from "@/queries/portal/list-page";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Query> };

const path = "/geschichten";
const title = "Geschichten";

export async function generateMetadata({ searchParams }: Props) {
  return listPageMetadata(title, listFilter(await searchParams), `${env().APP_URL}/geschichten`);
}

export default async function StoriesPage({ searchParams }: Props) {
  const { leadsTo, ...page } = await listPage(path, await searchParams);
  if (leadsTo) redirect(listAddress(path, page.filter, leadsTo));
  return (
    <PostListPage path={path} title={title} {...page} look="cards" counted={["Geschichte", "Geschichten"]}>
      Menschen erzählen, wie sie Arbeit gefunden haben und wer sie begleitet hat. Jede Geschichte haben die
      Porträtierten selbst freigegeben.
    </PostListPage>
  );
}
