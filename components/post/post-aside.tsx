// The column beside a post: whose it is, its series, and how fresh it is.
import type { ShownPost, PostSeries } from "@/domain/post/shown-post";
import { freshnessLines } from "@/domain/post/freshness";
import { AreaMap } from "@/components/jobcenter/map/area-map";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";

export function PostAside({ shown }: { shown: ShownPost }) {
  return (
    <aside
      aria-label="Zum Beitrag"
      className="grid content-start gap-4 @xl:@max-4xl:grid-cols-2 print:mt-6 print:grid-cols-2">
      <HomeCard shown={shown} />
      {shown.series && shown.series.parts.length > 1 && <SeriesCard series={shown.series} />}
      <FreshnessCard shown={shown} />
    </aside>
  );
}

function HomeCard({ shown: { jobcenter, hosts } }: { shown: ShownPost }) {
  return (
    <Card title={jobcenter.name} className="@xl:@max-4xl:row-span-2">
      <p className="text-note text-ink-2">
        {jobcenter.ownName && `${jobcenter.ownName} · `}
        Kommunales Jobcenter seit {jobcenter.admittedIn} · {jobcenter.bundesland}
      </p>
      {hosts.length > 0 && (
        <p className="mt-2 text-note">
          Gemeinsam mit{" "}
          {hosts.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && (index === hosts.length - 1 ? " und " : ", ")}
              <a href={`/jobcenter/${slug}`} className="text-link">
                {name}
              </a>
            </span>
          ))}
        </p>
      )}
      <AreaMap
        slug={jobcenter.slug}
        name={jobcenter.name}
        bundesland={jobcenter.bundesland}
        className="mt-4 print:hidden [&>svg]:max-w-44"
      />
      <p className="mt-4 print:hidden">
        <LinkButton href={`/jobcenter/${jobcenter.slug}`} look="secondary">
          Zur Seite des Jobcenters
        </LinkButton>
      </p>
    </Card>
  );
}

function SeriesCard({ series }: { series: PostSeries }) {
  return (
    <Card title={`Reihe: ${series.title}`}>
      <ol className="divide-y divide-line">
        {series.parts.map(({ part, title, href }) => (
          <li key={part} className="flex gap-4 py-2.5">
            <span className="min-w-5 flex-none font-bold text-sozial">{part}</span>
            {href ? (
              <a href={href} className="min-w-0 underline-offset-4 hover:underline">
                {title}
              </a>
            ) : (
              <span aria-current="page" className="min-w-0 font-bold">
                {title}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function FreshnessCard({ shown }: { shown: ShownPost }) {
  return (
    <Card title="Stand und Quelle">
      <ul className="grid gap-1 text-note text-ink-2">
        {freshnessLines(shown).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {shown.address && <li className="hidden break-all print:list-item">Adresse: {shown.address}</li>}
      </ul>
    </Card>
  );
}
