import type { Metadata } from "next";
import { OtherWeeks, WeekHead } from "@/components/campaign/week-head";
import { Programme } from "@/components/campaign/programme";
import { PortalPage } from "@/components/layout/portal-page";
import { ListFilterForm } from "@/components/post/list-filter";
import { PostRow } from "@/components/post/card";
import { NothingFound } from "@/components/post/post-list";
import { isFiltered } from "@/components/post/post-list-page";
import { Pagination } from "@/components/ui/pagination";
import { berlinDay } from "@/domain/date-words";
import { listAddress, listFilter, one, type Query } from "@/domain/post/list-filter";
import { aroundTheWeek, programme, weekCounts, weekOf, weeks } from "@/queries/portal/aktionswoche";
import { jobcenterList } from "@/queries/portal/jobcenter-list";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Aktionswoche" };

/** `?jahr=` chooses another week, `?jahr=alle` every Aktion there is or was. */
export default async function AktionswochePage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const filter = listFilter(query);
  const [all, jobcenters] = await Promise.all([weeks(), jobcenterList()]);
  const chosen = one(query.jahr);
  const week = chosen === "alle" ? null : (all.find(({ slug }) => slug === chosen) ?? weekOf(all, berlinDay(new Date())));
  const [list, counts, around] = await Promise.all([programme(week, filter), week && weekCounts(week), week ? aroundTheWeek(week) : []]);
  const jahr = week?.slug ?? "alle";
  const href = (page: number) => withWeek(listAddress("/aktionswoche", filter, page), jahr);
  return (
    <PortalPage section="/aktionswoche">
      <WeekHead week={week} sums={counts?.sums ?? null} />
      <div className="wrap pt-8">
        <OtherWeeks weeks={all} shown={jahr} />
        <p className="mb-8 print:hidden">
          <a href={withWeek("/aktionswoche/kalender.ics", jahr)} className="text-link">
            Kalender abonnieren
          </a>
        </p>
        <ListFilterForm path="/aktionswoche" filter={filter} jobcenters={jobcenters} keep={{ jahr }} />
        {list.total > 0 ? <Programme posts={list.posts} /> : <NothingFound isFiltered={isFiltered(filter)} path={withWeek("/aktionswoche", jahr)} />}
        <Pagination page={list.page} pages={list.pages} href={href} />
        {around.length > 0 && (
          <section aria-labelledby="dazu" className="mt-16">
            <h2 id="dazu" className="mb-5 text-section">
              Berichte zur Woche
            </h2>
            <div className="grid gap-x-12 lg:grid-cols-2">
              {around.map((post) => (
                <PostRow key={post.href} post={post} />
              ))}
            </div>
          </section>
        )}
      </div>
    </PortalPage>
  );
}

function withWeek(address: string, jahr: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}jahr=${jahr}`;
}
