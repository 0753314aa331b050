import type { PostSummary } from "@/domain/post/shown-post";
import { PostCard } from "./card";

/** What to read next, under a post. */
export function RelatedPosts({ posts }: { posts: PostSummary[] }) {
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby="weiterlesen" className="mt-14 print:hidden">
      <h2 id="weiterlesen" className="mb-6 text-section">
        Weiterlesen
      </h2>
      <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {posts.map((post) => (
          <li key={post.href}>
            <PostCard post={post} />
          </li>
        ))}
      </ul>
    </section>
  );
}
