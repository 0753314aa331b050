// The 104 by Land, or the hits of a search.
export type JobcenterEntry = {
  slug: string;
  name: string;
  ownName: string | null;
  bundesland: string;
  seat: string;
  posts: number;
};

export function JobcenterList({ jobcenters }: { jobcenters: JobcenterEntry[] }) {
  const laender = [...Map.groupBy(jobcenters, (jobcenter) => jobcenter.bundesland)];
  return (
    <div className="grid gap-12">
      {laender.map(([land, entries]) => (
        <section key={land} aria-labelledby={landId(land)}>
          <h2
            id={landId(land)}
            className="flex flex-wrap items-baseline gap-x-4 border-b border-line pb-2 text-head">
            {land}{" "}
            <span className="font-text text-note font-normal tracking-normal text-ink-2">
              {entries.length} Jobcenter
            </span>
          </h2>
          <ul className="mt-2 grid gap-x-8 sm:grid-cols-2">
            {entries.map((entry) => (
              <li key={entry.slug}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Entry({ entry: { slug, name, ownName, seat, posts } }: { entry: JobcenterEntry }) {
  return (
    <div className="relative flex h-full flex-col border-b border-line py-3 sm:border-transparent">
      <a
        href={`/jobcenter/${slug}`}
        className="w-fit font-semibold underline-offset-4 after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus">
        {name}
      </a>
      <span className="text-note text-ink-2">
        {[ownName, seat, posts > 0 && (posts === 1 ? "1 Beitrag" : `${posts} Beiträge`)]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </div>
  );
}

function landId(land: string): string {
  return `land-${land.toLowerCase().replace(/[^a-z]+/g, "-")}`;
}
