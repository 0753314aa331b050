// The programme of an Aktionswoche, day by day.
import type { ProgrammeEntry } from "@/domain/campaign/programme-entry";
import { dayTime } from "@/domain/campaign/day-time";
import { veranstaltungForms, type VeranstaltungForm } from "@/domain/post/details";
import { longDay, weekday } from "@/domain/date-words";
import { VeranstaltungStateBadge } from "@/components/post/fact-list";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";

export function Programme({ entries }: { entries: ProgrammeEntry[] }) {
  return (
    <div className="grid gap-12 print:block print:*:mt-10">
      {[...Map.groupBy(entries, (entry) => entry.day)].map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`tag-${day}`}>
          <h2 id={`tag-${day}`} className="border-b border-edge pb-2 text-head">
            {weekday(day)}, {longDay(day)}
          </h2>
          <ul>
            {ofDay.map((entry) => (
              <li key={entry.post.href + entry.startsAt}>
                <EntryRow entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function EntryRow({ entry }: { entry: ProgrammeEntry }) {
  const { post, hosts } = entry;
  const { veranstaltung } = post;
  const isCancelled = veranstaltung?.state === "cancelled";
  return (
    <article className="relative grid gap-x-8 gap-y-2 border-b border-line py-6 sm:grid-cols-[8.5rem_1fr] lg:grid-cols-[8.5rem_1fr_16rem]">
      <Time entry={entry} />
      <div className="grid content-start justify-items-start gap-1.5 wrap-anywhere">
        <p className="flex flex-wrap gap-2 empty:hidden">
          {hosts.length > 0 && <Badge tone="vorort">Gemeinsame Aktion</Badge>}
          {veranstaltung?.form && (
            <Badge tone={toneOf[veranstaltung.form]}>{veranstaltungForms[veranstaltung.form]}</Badge>
          )}
          {veranstaltung && <VeranstaltungStateBadge state={veranstaltung.state} />}
        </p>
        <h3 className={`text-head ${isCancelled ? "text-ink-2 line-through" : ""}`}>
          <a
            href={post.href}
            className="underline-offset-4 after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-focus">
            {post.title}
          </a>
        </h3>
        <p>{post.teaser}</p>
        {veranstaltung && veranstaltung.marks.length > 0 && (
          <ul aria-label="Gut zu wissen" className="mt-1 flex flex-wrap gap-2">
            {veranstaltung.marks.map((mark) => (
              <li key={mark} className="rounded-full border border-edge px-3 py-0.5 text-sm font-semibold">
                {mark}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="sm:col-start-2 lg:col-start-3">
        <Venues venues={veranstaltung?.venues ?? []} />
        <p className="text-note text-ink-2">
          {[post.jobcenterName, ...hosts].join(", ")} · {post.bundesland}
        </p>
        <a
          href={`${post.href}/termin.ics`}
          className="text-link relative z-1 inline-block py-1 text-note print:hidden">
          In den Kalender<span className="sr-only">: {post.title}</span>
        </a>
      </div>
    </article>
  );
}

function Time({ entry }: { entry: ProgrammeEntry }) {
  const { large, small } = dayTime({ ...entry, isAllDay: entry.post.veranstaltung?.isAllDay ?? false });
  return (
    <p className="font-display text-head leading-tight font-bold">
      <time dateTime={entry.startsAt}>{large}</time>{" "}
      {small && (
        <span className="block font-text text-note font-semibold tracking-normal text-ink-2">{small}</span>
      )}
    </p>
  );
}

/** Every venue, grouped by town. */
function Venues({ venues }: { venues: { name: string; city: string }[] }) {
  const towns = [...Map.groupBy(venues, ({ city }) => city)];
  return towns.map(([city, there]) => {
    const names = [...new Set(there.map(({ name }) => name))]
      .filter((name) => name && name !== city)
      .join(", ");
    return (
      <p key={city} className="leading-snug">
        <span className="font-semibold">{city || names}</span>
        {city && names && <span className="block text-note">{names}</span>}
      </p>
    );
  });
}

const toneOf: Record<VeranstaltungForm, Tone> = {
  tag_der_offenen_tuer: "vorort",
  unternehmerfruehstueck: "stark",
  ausstellung: "stark",
  pressegespraech: "neutral",
  projektbesuch: "sozial",
  messe: "stark",
  infoveranstaltung: "sozial",
  beratung_unterwegs: "vorort",
  workshop: "sozial",
  jugendtreffen: "sozial",
  tagung: "neutral",
  jubilaeum: "vorort",
  andere: "neutral",
};
