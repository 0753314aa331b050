// Who runs the Jobcenter, how to follow it, and who else does the same nearby.
import { Card } from "@/components/ui/card";
import { allFeedFormats } from "@/domain/post/feed-format";
import type { ShownJobcenter } from "./profile";

export function TraegerCard({
  jobcenter: { name, kind, bundesland, seat, ags, admittedIn },
}: {
  jobcenter: ShownJobcenter;
}) {
  return (
    <Card title="Wer das Jobcenter trägt" level={3}>
      <p>
        Träger ist {name}. Das Jobcenter ist Teil dieser Verwaltung: Leistung, Beratung und Vermittlung kommen
        aus einer Hand, ohne gemeinsame Einrichtung mit der Agentur für Arbeit.
      </p>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-note [&>dt]:text-ink-2">
        <dt>Zugelassen seit</dt>
        <dd>{admittedIn}</dd>
        <dt>Art</dt>
        <dd>
          {kind} in {bundesland}
        </dd>
        <dt>Sitz der Verwaltung</dt>
        <dd>{seat}</dd>
        <dt>Gemeindeschlüssel</dt>
        <dd>{ags}</dd>
      </dl>
    </Card>
  );
}

export function FeedsCard({ slug }: { slug: string }) {
  return (
    <Card title="Neues von hier abonnieren" level={3} className="print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {allFeedFormats.map(({ file, entry }) => (
          <li key={file}>
            <a href={`/jobcenter/${slug}/${file}`} className="text-link inline-block py-1">
              {entry}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function NeighbourList({
  neighbours,
  bundesland,
}: {
  neighbours: { slug: string; name: string }[];
  bundesland: string;
}) {
  if (neighbours.length === 0) return null;
  return (
    <nav aria-labelledby="nachbarn" className="mt-16 print:hidden">
      <h2 id="nachbarn" className="mb-3 text-head">
        Weitere kommunale Jobcenter in {bundesland}
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {neighbours.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/jobcenter/${slug}`} className="text-link inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
