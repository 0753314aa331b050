// The page of an Aktionswoche: its theme, its programme by day, reports about it, and the other weeks.
import type { ProgrammeEntry } from "@/domain/campaign/programme-entry";
import {
  criteria,
  everyDay,
  programmeAddress,
  type ProgrammeFilter,
} from "@/domain/campaign/programme-filter";
import type { PostSummary } from "@/domain/post/shown-post";
import type { UnknownFilter } from "@/domain/post/unknown-filter";
import { PortalPage } from "@/components/layout/portal-page";
import { PostRow } from "@/components/post/card";
import { UnknownFilterNotice } from "@/components/post/unknown-filter-notice";
import { LinkButton } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import { Programme } from "./programme";
import { WeekDays } from "./week-days";
import { WeekFilter } from "./week-filter";
import { AllWeeks, WeekHead } from "./week-head";
import { countInWords, NothingInProgramme } from "./week-nothing";

type Week = {
  slug: string;
  title: string;
  startsOn: string;
  endsOn: string;
  leitgedanke: string;
  introduction: string;
};
type Props = {
  week: Week;
  weeks: Week[];
  laender: ReadonlySet<string>;
  filter: ProgrammeFilter;
  today: string;
  day: string;
  sums: { veranstaltungen: number; jobcenters: number; laender: number };
  byDay: ReadonlyMap<string, number>;
  entries: ProgrammeEntry[];
  page: number;
  pages: number;
  matching: number;
  outside: PostSummary[];
  around: PostSummary[];
  /** Its absolute address, for print. */
  printed: string;
  unknown: UnknownFilter[];
  ways: { words: string; without: ProgrammeFilter; veranstaltungen: number }[];
};

export function WeekPage({ weeks, laender, printed, unknown, ...programme }: Props) {
  const { week, filter, day, sums, entries, page, pages, matching, outside, around } = programme;
  const path = `/aktionswoche/${week.slug}`;
  const chosen = criteria(filter);
  return (
    <PortalPage section="/aktionswoche" isEntry={false} printed={printed}>
      <WeekHead week={week} sums={sums} />
      <div className="wrap pt-6">
        {week.introduction && <Introduction text={week.introduction} />}
        {sums.veranstaltungen > 0 && (
          <>
            <WeekDays {...programme} path={path} />
            <WeekFilter path={path} filter={filter} laender={laender} />
            <div className="mt-5 mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line pt-4">
              <p className="text-ink-2">
                {countInWords(matching)}{" "}
                {chosen.length > 0
                  ? `für Ihre Auswahl: ${chosen.map(({ words }) => words).join(", ")}. `
                  : "in der ganzen Woche. "}
                {chosen.length > 0 && (
                  <a
                    href={programmeAddress(path, { ...filter, land: null, form: null, access: [] })}
                    className="text-link print:hidden">
                    Auswahl aufheben
                  </a>
                )}
              </p>
              <LinkButton
                look="secondary"
                href={programmeAddress(`${path}/kalender.ics`, filter, { tag: null })}
                className="print:hidden">
                Kalender abonnieren
              </LinkButton>
            </div>
          </>
        )}
        <UnknownFilterNotice unknown={unknown} />
        {entries.length > 0 ? (
          <Programme entries={entries} />
        ) : (
          <NothingInProgramme {...programme} path={path} veranstaltungen={sums.veranstaltungen} />
        )}
        <Pagination page={page} pages={pages} href={(seite) => programmeAddress(path, filter, { seite })} />
        {day === everyDay && outside.length > 0 && (
          <PostRows id="davor" title="Vor und nach der Woche" posts={outside} />
        )}
        {around.length > 0 && <PostRows id="dazu" title="Berichte zur Woche" posts={around} />}
        <AllWeeks weeks={weeks} shown={week.slug} />
      </div>
    </PortalPage>
  );
}

function Introduction({ text }: { text: string }) {
  return (
    <div className="measure mb-8 grid gap-3 text-read">
      {text.split(/\n+/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}

function PostRows({ id, title, posts }: { id: string; title: string; posts: PostSummary[] }) {
  return (
    <section aria-labelledby={id} className="mt-16">
      <h2 id={id} className="mb-5 text-section">
        {title}
      </h2>
      <ul className="grid gap-x-12 lg:grid-cols-2">
        {posts.map((post) => (
          <li key={post.href}>
            <PostRow post={post} />
          </li>
        ))}
      </ul>
    </section>
  );
}
