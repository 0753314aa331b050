// A filtered list of posts with its number of hits, as cards.
import type { PostSummary } from "@/domain/post/article";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import { PostCard, PostRow } from "./card";

type Props = {
  posts: PostSummary[];
  total: number;
  page: number;
  pages: number;
  isFiltered: boolean;
  path: string;
  href: (page: number) => string;
  look?: "cards" | "rows";
};

export function PostList({ posts, total, page, pages, isFiltered, path, href, look = "cards" }: Props) {
  if (total === 0) return <NothingFound isFiltered={isFiltered} path={path} />;
  return (
    <>
      <p className="mb-5 text-ink-2">{total === 1 ? "1 Beitrag" : `${total} Beiträge`}</p>
      {look === "cards" ? (
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {posts.map((post) => (
            <li key={post.href}>
              <PostCard post={post} level={2} />
            </li>
          ))}
        </ul>
      ) : (
        <ul className="grid gap-x-12 lg:grid-cols-2">
          {posts.map((post) => (
            <li key={post.href}>
              <PostRow post={post} level={2} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} href={href} />
    </>
  );
}

export function NothingFound({ isFiltered, path }: { isFiltered: boolean; path: string }) {
  if (!isFiltered) return <EmptyState title="Noch kein Beitrag">Sobald ein Jobcenter hier etwas veröffentlicht, lesen Sie es auf dieser Seite.</EmptyState>;
  return (
    <EmptyState title="Dazu gibt es noch keinen Beitrag" action={<LinkButton href={path} look="secondary">Alle Beiträge zeigen</LinkButton>}>
      Zu dieser Auswahl haben wir nichts gefunden.
    </EmptyState>
  );
}
