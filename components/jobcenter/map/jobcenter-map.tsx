// Germany with the areas of the Jobcenter, each a link to its page. The list says the same in words.
import { Country, MapSource, shape, toneColour } from "./country";
import { drawing } from "./drawing";

export type MapEntry = { slug: string; name: string; bundesland: string };

type Props = {
  /** In the order of the list, which is the order of the tab key. */
  jobcenters: MapEntry[];
  label: string;
  /** Fills the picture with this Land. */
  land?: string | null;
  className?: string;
};

/** Units of the whole country; twice that is 24 px where the map is 430 px wide. */
const easyReach = 28;

/** Areas drawn later cover half of an outline, so focus also changes the fill. */
const areaLook = [
  "fill-current stroke-paper [&_a:hover]:stroke-ink [&_a:hover]:stroke-2",
  "[&_a:focus-visible]:stroke-focus [&_a:focus-visible]:stroke-5 [&_a:focus-visible]:text-sun [&_a:focus-visible]:outline-none",
  // The last circle of an area is only a click target, and becomes visible with the focus.
  "[&_circle]:[vector-effect:non-scaling-stroke] [&_circle:last-child]:fill-transparent [&_a:not(:focus-visible)>circle:last-child]:stroke-transparent",
  "forced-colors:stroke-[Canvas] forced-colors:[&_a:focus-visible]:stroke-[Highlight] forced-colors:[&_a:hover]:stroke-[Highlight]",
].join(" ");

export function JobcenterMap({ jobcenters, label, land, className = "" }: Props) {
  const chosen = land ? drawing.laender[land] : undefined;
  const view = chosen?.view ?? drawing.view;
  return (
    <div className={className}>
      <a
        href="#nach-der-karte"
        className="sr-only rounded-control bg-ink px-5 py-3 font-semibold text-paper focus:not-sr-only focus:mb-2 focus:inline-block focus:px-5 focus:py-3 print:hidden">
        Karte überspringen
      </a>
      <svg
        viewBox={view.join(" ")}
        role="group"
        aria-label={label}
        className={`block w-full ${chosen ? "rounded-card" : ""}`}>
        <Country />
        {chosen && (
          <path
            d={chosen.path}
            vectorEffect="non-scaling-stroke"
            className="fill-card stroke-edge forced-colors:fill-[Canvas]"
          />
        )}
        <g className={areaLook}>
          {jobcenters.map((jobcenter) => (
            <Area key={jobcenter.slug} jobcenter={jobcenter} share={view[2] / drawing.view[2]} />
          ))}
        </g>
      </svg>
      <p id="nach-der-karte" tabIndex={-1} className="mt-2 text-note text-ink-2">
        <MapSource />
      </p>
    </div>
  );
}

/** `share` is the part of the country the map shows: with a higher zoom small areas need smaller circles. */
function Area({ jobcenter: { slug, name, bundesland }, share }: { jobcenter: MapEntry; share: number }) {
  const area = drawing.areas[slug];
  if (!area) return null;
  const { tone, circle } = area;
  return (
    <a href={`/jobcenter/${slug}`} className={toneColour[tone]}>
      <title>{`${name}, ${bundesland}`}</title>
      <use href={shape(slug)} />
      {circle?.dot && share === 1 && <circle cx={circle.x} cy={circle.y} r={circle.dot} />}
      {circle && (
        <circle cx={circle.x} cy={circle.y} r={Math.min(circle.reach, Math.round(easyReach * share))} />
      )}
    </a>
  );
}
