// A filtered list of posts with its number of hits, as cards.
import { germanNumber } from "@/domain/date-words";
import type { PostSummary } from "@/domain/post/shown-post";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import { PostCard, PostRow } from "./card";

/** How posts of a list are counted: one of them, and several. */
export type CountWords = readonly [one: string, several: string];

type Props = {
  posts: PostSummary[];
  total: number;
  page: number;
  pages: number;
  isFiltered: boolean;
  path: string;
  href: (page: number) => string;
  /** Cards, rows side by side, or rows in a narrow column. */
  look?: "cards" | "rows" | "column";
  level?: 2 | 3;
  counted?: CountWords;
};

export function PostList({
  posts,
  total,
  page,
  pages,
  isFiltered,
  path,
  href,
  look = "cards",
  level = 2,
  counted = ["Beitrag", "Beiträge"],
}: Props) {
  if (total === 0) return <NothingFound isFiltered={isFiltered} path={path} level={level} />;
  return (
    <>
      <p className="mb-5 text-ink-2">
        {total === 1 ? `1 ${counted[0]}` : `${germanNumber(total)} ${counted[1]}`}
      </p>
      {look === "cards" ? (
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {posts.map((post) => (
            <li key={post.href}>
              <PostCard post={post} level={level} />
            </li>
          ))}
        </ul>
      ) : (
        <ul className={look === "rows" ? "grid gap-x-12 lg:grid-cols-2" : ""}>
          {posts.map((post) => (
            <li key={post.href}>
              <PostRow post={post} level={level} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} href={href} />
    </>
  );
}

function NothingFound({ isFiltered, path, level = 2 }: { isFiltered: boolean; path: string; level?: 2 | 3 }) {
  if (!isFiltered)
    return (
      <EmptyState title="Noch kein Beitrag" level={level}>
        Sobald ein Jobcenter hier etwas veröffentlicht, lesen Sie es auf dieser Seite.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Dazu gibt es noch keinen Beitrag"
      level={level}
      action={
        <LinkButton href={path} look="secondary">
          Alle Beiträge zeigen
        </LinkButton>
      }>
      Zu dieser Auswahl haben wir nichts gefunden.
    </EmptyState>
  );
}
