// The programme of an Aktionswoche, day by day.
import type { PostSummary } from "@/domain/post/article";
import { veranstaltungForms } from "@/domain/post/details";
import { berlinDay, clockTime, dayRange, longDay, weekday } from "@/domain/date-words";
import { CancelledBadge } from "@/components/post/fact-list";
import { Badge } from "@/components/ui/badge";

export function Programme({ posts }: { posts: PostSummary[] }) {
  const days = [...Map.groupBy(posts, (post) => (post.event ? berlinDay(post.event.startsAt) : ""))];
  return (
    <div className="grid gap-12">
      {days.map(([day, entries]) => (
        <section key={day} aria-labelledby={`tag-${day || "offen"}`}>
          <h2 id={`tag-${day || "offen"}`} className="border-b border-edge pb-2 text-head">
            {day ? `${weekday(day)}, ${longDay(day)}` : "Termin wird noch genannt"}
          </h2>
          {entries.map((post) => (
            <ProgrammeEntry key={post.href} post={post} />
          ))}
        </section>
      ))}
    </div>
  );
}

function ProgrammeEntry({ post }: { post: PostSummary }) {
  const { event } = post;
  return (
    <article className="relative grid gap-x-8 gap-y-2 border-b border-line py-6 sm:grid-cols-[9rem_1fr] lg:grid-cols-[9rem_1fr_14rem]">
      <p className="font-display text-head leading-tight font-bold">{event && <Time event={event} />}</p>
      <div className="grid justify-items-start gap-1.5">
        <p className="flex flex-wrap gap-2">
          {event?.form && <Badge tone="vorort">{veranstaltungForms[event.form]}</Badge>}
          {event?.isCancelled && <CancelledBadge />}
        </p>
        <h3 className={`text-head ${event?.isCancelled ? "text-ink-2 line-through" : ""}`}>
          <a
            href={post.href}
            className="underline-offset-4 after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-focus"
          >
            {post.title}
          </a>
        </h3>
        <p>{post.teaser}</p>
        {event && event.marks.length > 0 && (
          <ul className="mt-1 flex flex-wrap gap-2">
            {event.marks.map((mark) => (
              <li key={mark} className="rounded-full border border-edge px-3 py-0.5 text-sm font-semibold">
                {mark}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className="sm:col-start-2 lg:col-start-3">
        {event?.city && <span className="block font-semibold">{event.city}</span>}
        <span className="text-note text-ink-2">
          {post.jobcenterName}
          {post.coHosts > 0 && ` und ${post.coHosts} weitere`}, {post.bundesland}
        </span>
      </p>
    </article>
  );
}

function Time({ event }: { event: NonNullable<PostSummary["event"]> }) {
  const isOneDay = !event.endsAt || berlinDay(event.endsAt) === berlinDay(event.startsAt);
  const start = event.isAllDay ? "ganztägig" : clockTime(event.startsAt).replace(" Uhr", "");
  const end = !isOneDay ? `bis ${dayRange(event.endsAt!, event.endsAt!)}` : event.isAllDay || !event.endsAt ? (event.isAllDay ? "" : "Uhr") : `bis ${clockTime(event.endsAt)}`;
  return (
    <>
      <time dateTime={event.startsAt}>{start}</time>
      {end && <span className="block font-text text-note font-semibold tracking-normal text-ink-2">{end}</span>}
    </>
  );
}
