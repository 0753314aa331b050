import type { PostSummary } from "@/domain/post/shown-post";
import { PostCard } from "./card";

/** The public parts of a series, each with its number. */
export function SeriesParts({ parts }: { parts: PostSummary[] }) {
  return (
    <ol className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {parts.map((post, index) => (
        <li key={post.href} className="flex flex-col gap-2">
          <p className="font-display text-head font-bold text-sozial">
            Teil {post.series?.part ?? index + 1}
          </p>
          <div className="grow">
            <PostCard post={post} level={2} />
          </div>
        </li>
      ))}
    </ol>
  );
}
