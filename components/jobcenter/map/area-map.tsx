// Where in Germany one Jobcenter is: a drawing, not a control.
import { Country, MapSource, shape, toneColour } from "./country";
import { drawing } from "./drawing";

const [, , width] = drawing.view;

/** Nothing where the area is not drawn. */
export function AreaMap({
  slug,
  name,
  bundesland,
  className = "",
}: {
  slug: string;
  name: string;
  bundesland: string;
  className?: string;
}) {
  const area = drawing.areas[slug];
  if (!area) return null;
  const { tone, circle } = area;
  return (
    <figure className={className}>
      <svg
        viewBox={drawing.view.join(" ")}
        role="img"
        aria-label={`Karte: ${name} in ${bundesland}, Deutschland`}
        className="block w-full">
        <Country />
        <g
          className={`fill-current stroke-paper forced-colors:fill-[Highlight] forced-colors:stroke-[Canvas] ${toneColour[tone]}`}>
          <use href={shape(slug)} />
          {circle && <circle cx={circle.x} cy={circle.y} r={width / 60} />}
        </g>
      </svg>
      <figcaption className="mt-2 text-note text-ink-2">
        <MapSource />
      </figcaption>
    </figure>
  );
}
