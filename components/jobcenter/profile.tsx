// The page of one Jobcenter: who and where, what it stands for, what it wrote, its figures, its contacts.
import { FigureCard, type FigureWithContext } from "@/components/figure/figure-card";
import { Pillars } from "@/components/post/blocks/pillars";
import { PostRow } from "@/components/post/card";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { PostSummary } from "@/domain/post/article";
import { germanNumber } from "@/domain/date-words";
import { PressCard, type PressContact, type Provider, ProviderCard, type Site, SitesCard } from "./contact-card";
import { AreaMap } from "./map/area-map";

type Jobcenter = {
  slug: string;
  name: string;
  ownName: string | null;
  bundesland: string;
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
  jobcenter: Jobcenter;
  sites: Site[];
  figures: FigureWithContext[];
  posts: PostSummary[];
  total: number;
  page: number;
  pages: number;
};

export function JobcenterProfile({ jobcenter, sites, figures, posts, total, page, pages }: Props) {
  const hasPillars = Object.values(jobcenter.pillars).some((points) => points.length > 0);
  const path = `/jobcenter/${jobcenter.slug}`;
  return (
    <div className="wrap pt-4">
      <ProfileHead jobcenter={jobcenter} total={total} />
      {hasPillars && (
        <div className="mt-10">
          <Pillars points={jobcenter.pillars} level={2} />
        </div>
      )}
      <div className="mt-12 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
        <section aria-labelledby="beitraege">
          <h2 id="beitraege" className="mb-5 text-section">
            Geschichten und Meldungen
          </h2>
          {posts.map((post) => (
            <PostRow key={post.href} post={post} isAtHome={post.jobcenterName === jobcenter.name} />
          ))}
          {total === 0 && (
            <EmptyState title="Noch kein Beitrag" level={3}>
              Sobald dieses Jobcenter etwas veröffentlicht, steht es hier.
            </EmptyState>
          )}
          <Pagination page={page} pages={pages} href={(wanted) => (wanted > 1 ? `${path}?seite=${wanted}` : path)} />
        </section>
        <div className="grid content-start gap-12">
          {figures.length > 0 && <ProfileFigures figures={figures} />}
          <div id="kontakt" className="grid gap-4">
            {jobcenter.pressContact && <PressCard contact={jobcenter.pressContact} />}
            {sites.length > 0 && <SitesCard sites={sites} />}
            <ProviderCard provider={jobcenter.provider} fallback={jobcenter} />
          </div>
        </div>
      </div>
    </div>
  );
}

function ProfileHead({ jobcenter, total }: { jobcenter: Jobcenter; total: number }) {
  const { slug, name, ownName, bundesland, seat, admittedIn, population, populationYear, introduction, website } = jobcenter;
  const facts = [
    { value: String(admittedIn), words: admittedIn === 2005 ? "unter den ersten 69" : "zugelassen mit 41 weiteren" },
    { value: germanNumber(population), words: `Einwohnerinnen und Einwohner (${populationYear})` },
    { value: String(total), words: total === 1 ? "Beitrag auf dem Portal" : "Beiträge auf dem Portal" },
  ];
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-[minmax(0,1fr)_14rem] lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        <Breadcrumb
          trail={[
            { href: "/jobcenter", label: "Jobcenter vor Ort" },
            { href: `/jobcenter?land=${encodeURIComponent(bundesland)}`, label: bundesland },
          ]}
        />
        <h1 className="mt-4 text-title font-extrabold">{name}</h1>
        <p className="measure mt-4 text-lead">
          {ownName && `${ownName}. `}
          {introduction || `Kommunales Jobcenter seit ${admittedIn}, Sitz der Verwaltung in ${seat}.`}
        </p>
        <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-4">
          {facts.map(({ value, words }) => (
            <div key={words} className="flex flex-col-reverse">
              <dt className="text-note text-ink-2">{words}</dt>
              <dd className="font-display text-head font-bold">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-6 flex flex-wrap gap-3 print:hidden">
          <LinkButton href="#kontakt">Kontakt</LinkButton>
          <LinkButton href={`/jobcenter/${slug}/feed.xml`} look="secondary">
            RSS
          </LinkButton>
          <LinkButton href={`/jobcenter/${slug}/kalender.ics`} look="secondary">
            Kalender
          </LinkButton>
          {website && (
            <LinkButton href={website} look="secondary">
              Eigene Website
            </LinkButton>
          )}
        </p>
      </div>
      <AreaMap slug={slug} name={name} bundesland={bundesland} className="mx-auto w-full max-w-56 md:max-w-none print:hidden" />
    </div>
  );
}

function ProfileFigures({ figures }: Pick<Props, "figures">) {
  return (
    <section aria-labelledby="zahlen">
      <h2 id="zahlen" className="mb-5 text-section">
        In Zahlen
      </h2>
      <div className="grid gap-4">
        {figures.map((figure) => (
          <FigureCard key={figure.newest.label} {...figure} />
        ))}
      </div>
    </section>
  );
}
