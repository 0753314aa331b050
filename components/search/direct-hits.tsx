// Hits beside the posts: Jobcenter and pages whose name was searched for.
import type { DirectHit } from "@/domain/search/search-result";

export function DirectHits({ title, id, hits }: { title: string; id: string; hits: DirectHit[] }) {
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mb-10">
      <h2 id={id} className="text-head">
        {title}
      </h2>
      <ul className="mt-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {hits.map(({ href, name, note }) => (
          <li
            key={href}
            className="relative rounded-control border border-line bg-card px-5 py-3.5 has-[a:focus-visible]:outline-3 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-focus">
            <a
              href={href}
              className="font-semibold underline-offset-4 after:absolute after:inset-0 hover:underline focus-visible:outline-none">
              {name}
            </a>
            <span className="block text-note text-ink-2">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
