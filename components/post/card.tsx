// A post in a list: as a card with picture, or as a row with its date.
import type { ReactNode } from "react";
import type { PostSummary } from "@/domain/post/shown-post";
import { clockTime, longDay, shortDay, timeRange } from "@/domain/date-words";
import { Illustration } from "./illustration";
import { KindBadge, PillarBadge } from "./kind-badge";
import { VeranstaltungStateBadge } from "./fact-list";
import { focalClass, Picture } from "./picture";

type Level = 2 | 3;

/** The whole card leads to the post; its name is the title alone. */
export function PostCard({
  post,
  level = 3,
  isLarge = false,
}: {
  post: PostSummary;
  level?: Level;
  isLarge?: boolean;
}) {
  const Title = `h${level}` as const;
  return (
    <article className="group relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-card has-[a:focus-visible]:outline-3 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-focus">
      <CardPicture
        post={post}
        sizes={isLarge ? "(min-width: 1024px) 40vw, 94vw" : "(min-width: 1024px) 30vw, 94vw"}
      />
      <div className="flex grow flex-col items-start gap-2 p-5 *:max-w-full sm:p-6">
        <Badges post={post} />
        <Title className={isLarge ? "text-head" : "text-[1.375rem] leading-snug tracking-[-0.015em]"}>
          <a
            href={post.href}
            className="underline-offset-4 group-hover:underline after:absolute after:inset-0 focus-visible:outline-none">
            {post.title}
          </a>
        </Title>
        {post.teaser && <p>{post.teaser}</p>}
        <Meta post={post} />
      </div>
    </article>
  );
}

type RowProps = {
  post: PostSummary;
  level?: Level;
  /** True on the Jobcenter's own page, which need not repeat its name. */
  isAtHome?: boolean;
  /** The title with marked search words, and a passage below: for hits of a search. */
  title?: ReactNode;
  passage?: ReactNode;
};

export function PostRow({ post, level = 3, isAtHome = false, title = post.title, passage }: RowProps) {
  const Title = `h${level}` as const;
  const { veranstaltung } = post;
  return (
    <article className="relative grid gap-x-6 gap-y-1 break-inside-avoid border-t border-line py-5 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
      <p className="text-note font-semibold text-ink-2">
        <time dateTime={veranstaltung?.startsAt ?? post.publishedAt}>
          {veranstaltung ? shortDay(veranstaltung.startsAt) : shortDay(post.publishedAt)}
          {veranstaltung && !veranstaltung.isAllDay && (
            <span className="sm:block"> {clockTime(veranstaltung.startsAt)}</span>
          )}
        </time>
      </p>
      <div className="grid justify-items-start gap-1.5 *:max-w-full">
        <Badges post={post} withPillar={false} />
        <Title className="text-subhead">
          <a
            href={post.href}
            className="underline-offset-4 hover:underline after:absolute after:inset-0 focus-visible:after:outline-3 focus-visible:after:outline-focus">
            {title}
          </a>
        </Title>
        {passage ?? (isAtHome && <p>{post.teaser}</p>)}
        <Meta post={post} withDay={false} withHome={!isAtHome} />
      </div>
    </article>
  );
}

function CardPicture({ post, sizes }: { post: PostSummary; sizes: string }) {
  const frame = "aspect-16/10 w-full border-b border-line";
  if (!post.picture) return <Illustration seed={post.title} pillar={post.pillar} className={frame} />;
  const { focalX, focalY, altText } = post.picture;
  return (
    <Picture
      picture={post.picture}
      altText={altText}
      sizes={sizes}
      className={`${frame} object-cover ${focalClass(focalX, focalY)}`}
    />
  );
}

function Badges({ post, withPillar = true }: { post: PostSummary; withPillar?: boolean }) {
  return (
    <p className="flex flex-wrap gap-2">
      <KindBadge kind={post.kind} />
      {withPillar && post.pillar && <PillarBadge pillar={post.pillar} />}
      {post.veranstaltung && <VeranstaltungStateBadge state={post.veranstaltung.state} />}
    </p>
  );
}

function Meta({
  post,
  withDay = true,
  withHome = true,
}: {
  post: PostSummary;
  withDay?: boolean;
  withHome?: boolean;
}) {
  const { jobcenterName, bundesland, coHosts, series, veranstaltung, publishedAt } = post;
  const when = veranstaltung
    ? timeRange(veranstaltung.startsAt, veranstaltung.endsAt, veranstaltung.isAllDay)
    : unbroken(longDay(publishedAt));
  const part = series && `Reihe „${series.title}“${series.part ? `, Teil ${series.part}` : ""}`;
  const home = coHosts > 0 ? `${jobcenterName} und ${coHosts} weitere` : jobcenterName;
  const words = [withHome && home, withHome && bundesland, part, withDay && when, veranstaltung?.city]
    .filter(Boolean)
    .join("\u00a0· ");
  return words ? <p className="mt-auto pt-1 text-note text-ink-2">{words}</p> : null;
}

/** A day stays in one line. */
function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}
