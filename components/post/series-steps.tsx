// Under a post of a series: which part this is, and the ones before and after it.
import type { PostSeries } from "@/domain/post/shown-post";
import { seriesSteps } from "@/domain/post/series-steps";

type Part = PostSeries["parts"][number];

export function SeriesSteps({ series }: { series: PostSeries }) {
  const steps = seriesSteps(series.parts);
  if (!steps) return null;
  return (
    <nav
      aria-label="Reihe"
      className="mt-14 rounded-card border border-line bg-card px-5 py-5 sm:px-6 print:hidden">
      <p>
        <strong>
          Teil {steps.part} von {steps.of}
        </strong>{" "}
        der Reihe{" "}
        <a href={`/reihen/${series.slug}`} className="text-link">
          {series.title}
        </a>
      </p>
      <ul className="mt-3 grid gap-3 sm:grid-cols-2">
        {steps.before && <Step label="Davor" part={steps.before} />}
        {steps.after && <Step label="Danach" part={steps.after} className="sm:col-start-2 sm:text-right" />}
      </ul>
    </nav>
  );
}

function Step({
  label,
  part: { part, title, href },
  className = "",
}: {
  label: string;
  part: Part;
  className?: string;
}) {
  return (
    <li className={className}>
      <a href={href ?? undefined} className="group inline-block min-h-11 max-w-full py-1 wrap-anywhere">
        <span className="block text-note text-ink-2">
          {label}: Teil {part}
        </span>
        <span className="font-semibold underline-offset-4 group-hover:underline">{title}</span>
      </a>
    </li>
  );
}
