import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { feedAlternates } from "@/components/layout/feed-alternates";
import { FeedLinks } from "@/components/layout/feed-links";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { ListFilterForm } from "@/components/post/list-filter";
import { PostList } from "@/components/post/post-list";
import { isFiltered, listPageMetadata } from "@/components/post/post-list-page";
import { UnknownFilterNotice } from "@/components/post/unknown-filter-notice";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { listAddress, listFilter, type Query } from "@/domain/post/list-filter";
import { topicAt, topics } from "@/domain/post/topic";
import { env } from "@/platform/env";
import { listPage } from "@/queries/portal/list-page";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ thema: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const thema = topicAt((await params).thema);
  if (!thema) return {};
  const filter = { ...listFilter(await searchParams), thema: null };
  const path = `/themen/${thema}`;
  const { alternates, ...page } = listPageMetadata(`Thema: ${topics[thema]}`, filter, env().APP_URL + path);
  return { ...page, alternates: { ...alternates, types: feedAlternates(path, topics[thema]) } };
}

export default async function TopicPage({ params, searchParams }: Props) {
  const thema = topicAt((await params).thema);
  if (!thema) notFound();
  const path = `/themen/${thema}`;
  const { list, filter, unknown, jobcenters, leadsTo } = await listPage(null, await searchParams, { thema });
  const chosen = { ...filter, thema: null };
  if (leadsTo) redirect(listAddress(path, chosen, leadsTo));
  return (
    <PortalPage>
      <div className="wrap pt-4">
        <Breadcrumb trail={[{ href: "/themen", label: "Themen" }]} />
        <PageHead title={topics[thema]}>
          Alles zu diesem Thema aus den kommunalen Jobcentern, das Neueste zuerst.
        </PageHead>
        <div className="mb-8">
          <FeedLinks folder={path} />
        </div>
        <ListFilterForm path={path} filter={chosen} jobcenters={jobcenters} without="thema" />
        <UnknownFilterNotice unknown={unknown} />
        <PostList
          {...list}
          path={path}
          isFiltered={isFiltered(chosen)}
          href={(page) => listAddress(path, chosen, page)}
        />
      </div>
    </PortalPage>
  );
}
