// The page of one Jobcenter: name and sites, pillars, posts, figures, contacts.
import type { ReactNode } from "react";
import { Pillars } from "@/components/post/blocks/pillars";
import { PostRow } from "@/components/post/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import type { PostSummary } from "@/domain/post/shown-post";
import {
  PressCard,
  type PressContact,
  type Provider,
  ProviderCard,
  type Site,
  SitesCard,
} from "./contact-card";
import { FeedsCard, NeighbourList, TraegerCard } from "./portrait-card";
import { type ProfileFigure, ProfileFigures } from "./profile-figures";
import { ProfileHead } from "./profile-head";

export type ShownJobcenter = {
  slug: string;
  name: string;
  shortName: string;
  ownName: string | null;
  kind: string;
  bundesland: string;
  ags: string;
  seat: string;
  admittedIn: number;
  population: number;
  populationYear: number;
  introduction: string;
  website: string;
  pressContact: PressContact | null;
  provider: Provider | null;
  pillars: { stark: string[]; sozial: string[]; vorort: string[] };
};

type Props = {
  jobcenter: ShownJobcenter;
  sites: Site[];
  figures: ProfileFigure[];
  posts: PostSummary[];
  total: number;
  page: number;
  pages: number;
  /** Aktionen that are still to come, the next first. */
  dates: PostSummary[];
  releases: PostSummary[];
  neighbours: { slug: string; name: string }[];
  /** Of others, for a page with few own posts or none. */
  nearby: PostSummary[];
};

export function JobcenterProfile({
  jobcenter,
  sites,
  figures,
  posts,
  total,
  page,
  pages,
  dates,
  releases,
  neighbours,
  nearby,
}: Props) {
  const hasPillars = Object.values(jobcenter.pillars).some((points) => points.length > 0);
  const path = `/jobcenter/${jobcenter.slug}`;
  const row = (post: PostSummary) => (
    <PostRow key={post.href} post={post} isAtHome={post.jobcenterName === jobcenter.name} />
  );
  const hasPress = jobcenter.pressContact !== null || releases.length > 0;
  const contact = (columns: string) => (
    <section id="kontakt" aria-labelledby="kontakt-titel">
      <h2 id="kontakt-titel" className="mb-5 text-section">
        Kontakt
      </h2>
      {/* Columns, not rows, because the cards differ in height. */}
      <div className={`-mb-4 gap-4 *:mb-4 *:break-inside-avoid ${columns}`}>
        {hasPress && <PressCard contact={jobcenter.pressContact} releases={releases} />}
        {sites.length > 0 && <SitesCard sites={sites} />}
        <TraegerCard jobcenter={jobcenter} />
        <FeedsCard slug={jobcenter.slug} />
        <ProviderCard provider={jobcenter.provider} fallback={jobcenter} page={path} />
      </div>
    </section>
  );
  return (
    <div className="wrap pt-4">
      <ProfileHead jobcenter={jobcenter} total={total} hasPress={hasPress} />
      {hasPillars && (
        <div className="mt-10">
          <Pillars points={jobcenter.pillars} level={2} />
        </div>
      )}
      <div className="mt-12 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)] print:block print:*:mt-12">
        <div className="grid content-start gap-12 print:block print:*:mt-12">
          {page === 1 && dates.length > 0 && (
            <Rows id="termine" title="Nächste Termine">
              {dates.map(row)}
            </Rows>
          )}
          {(posts.length > 0 || total === 0) && (
            <Rows id="beitraege" title="Geschichten und Meldungen">
              {posts.map(row)}
              {total === 0 && <NothingYet name={jobcenter.name} />}
              <Pagination
                page={page}
                pages={pages}
                href={(wanted) => (wanted > 1 ? `${path}?seite=${wanted}` : path)}
              />
            </Rows>
          )}
          {nearby.length > 0 && (
            <Rows
              id="umgebung"
              title={
                nearby[0]?.bundesland === jobcenter.bundesland
                  ? `Neues aus ${jobcenter.bundesland}`
                  : "Geschichten anderer Jobcenter"
              }>
              {nearby.map((post) => (
                <PostRow key={post.href} post={post} />
              ))}
            </Rows>
          )}
        </div>
        {figures.length > 0 ? (
          <ProfileFigures figures={figures} slug={jobcenter.slug} />
        ) : (
          <div>{contact("md:max-lg:columns-2")}</div>
        )}
      </div>
      {figures.length > 0 && <div className="mt-16">{contact("md:columns-2 lg:columns-3")}</div>}
      <NeighbourList neighbours={neighbours} bundesland={jobcenter.bundesland} />
    </div>
  );
}

function Rows({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-5 text-section">
        {title}
      </h2>
      {children}
    </section>
  );
}

function NothingYet({ name }: { name: string }) {
  return (
    <EmptyState
      title="Noch kein eigener Beitrag"
      level={3}
      action={
        <LinkButton href="/geschichten" look="secondary">
          Alle Geschichten
        </LinkButton>
      }>
      Sobald {name} etwas veröffentlicht, steht es hier und im Feed dieser Seite.
    </EmptyState>
  );
}
