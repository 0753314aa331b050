import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AllWeeks } from "@/components/campaign/week-head";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { ListFilterForm } from "@/components/post/list-filter";
import { PostList } from "@/components/post/post-list";
import { isFiltered, listPageMetadata } from "@/components/post/post-list-page";
import { UnknownFilterNotice } from "@/components/post/unknown-filter-notice";
import { LinkButton } from "@/components/ui/button";
import { listAddress, listFilter, type Query } from "@/domain/post/list-filter";
import { env } from "@/platform/env";
import { weeks } from "@/queries/portal/aktionswoche";
import { listPage } from "@/queries/portal/list-page";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Query> };

const path = "/aktionswoche/alle";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listPageMetadata("Alle Aktionen", listFilter(await searchParams), env().APP_URL + path);
}

export default async function AllVeranstaltungenPage({ searchParams }: Props) {
  const query = await searchParams;
  const [{ list, filter, jobcenters, unknown, leadsTo }, all] = await Promise.all([
    listPage("/aktionswoche/alle", query),
    weeks(),
  ]);
  if (leadsTo) redirect(listAddress(path, filter, leadsTo));
  return (
    <PortalPage section="/aktionswoche" isEntry={false}>
      <div className="wrap">
        <PageHead title="Alle Aktionen">
          Was die Jobcenter vor Ort veranstalten und veranstaltet haben, in den Aktionswochen und außerhalb.
        </PageHead>
        <p className="mb-6 print:hidden">
          <LinkButton look="secondary" href="/kalender.ics">
            Kalender abonnieren
          </LinkButton>
        </p>
        <ListFilterForm path={path} filter={filter} jobcenters={jobcenters} />
        <UnknownFilterNotice unknown={unknown} />
        <PostList
          {...list}
          path={path}
          look="rows"
          isFiltered={isFiltered(filter)}
          href={(page) => listAddress(path, filter, page)}
        />
        <AllWeeks weeks={all} shown="" />
      </div>
    </PortalPage>
  );
}
