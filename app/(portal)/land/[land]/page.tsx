import { notFound, redirect } from "next/navigation";
import { LandFigures } from "@/components/figure/land-figures";
import { LandAside } from "@/components/jobcenter/land-aside";
import { FeedLinks } from "@/components/layout/feed-links";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { LandPosts } from "@/components/post/land-posts";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { landAt } from "@/domain/jobcenter/bundesland";
import { listAddress, type Query } from "@/domain/post/list-filter";
import { landFigures } from "@/queries/portal/figures";
import { veranstaltungenAhead } from "@/queries/portal/groupings";
import { listPage } from "@/queries/portal/list-page";

export { generateMetadata } from "./metadata";

export const dynamic = "force-dynamic";

const trail = [
  { href: "/jobcenter", label: "Jobcenter vor Ort" },
  { href: "/land", label: "Nach Ländern" },
];

type Props = { params: Promise<{ land: string }>; searchParams: Promise<Query> };

export default async function LandPage({ params, searchParams }: Props) {
  const { land: slug } = await params;
  const land = landAt(slug);
  if (!land) notFound();
  const path = `/land/${slug}`;
  const [{ list, filter, unknown, jobcenters, leadsTo }, veranstaltungen, figures] = await Promise.all([
    listPage(null, await searchParams, { land }),
    veranstaltungenAhead(land),
    landFigures(land),
  ]);
  if (jobcenters.length === 0) notFound();
  const chosen = { ...filter, land: null };
  if (leadsTo) redirect(listAddress(path, chosen, leadsTo));
  return (
    <PortalPage section="/jobcenter" isEntry={false}>
      <div className="wrap pt-4">
        <Breadcrumb trail={trail} />
        <PageHead title={land}>
          {jobcenters.length === 1 ? "Ein Jobcenter arbeitet" : `${jobcenters.length} Jobcenter arbeiten`}{" "}
          hier in kommunaler Verantwortung. Das schreiben sie, und das findet statt.
        </PageHead>
        <div className="mb-10">
          <FeedLinks folder={path} />
        </div>
        <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
          <LandPosts list={list} path={path} filter={chosen} jobcenters={jobcenters} unknown={unknown} />
          <LandAside land={land} jobcenters={jobcenters} veranstaltungen={veranstaltungen}>
            <LandFigures land={land} figures={figures} columns="" />
          </LandAside>
        </div>
      </div>
    </PortalPage>
  );
}
