import type { ListedTwin } from "@/domain/post/listed-twin";
/** Posts in Leichte Sprache, each with its first words and its Jobcenter. */
export function TwinList({ twins }: { twins: ListedTwin[] }) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {twins.map(({ id, title, teaser, href, jobcenterName }) => (
        <li key={id} className="rounded-card border border-line bg-card p-6">
          <h3 className="text-head">
            <a href={href} className="underline decoration-2 underline-offset-4 hover:decoration-4">
              {title}
            </a>
          </h3>
          <p className="mt-2">{teaser}</p>
          <p className="mt-2 text-note text-ink-2">{jobcenterName}</p>
        </li>
      ))}
    </ul>
  );
}
