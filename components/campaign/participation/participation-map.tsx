// The 104 areas in the colour of their state: a drawing. The list beside it says the same in words.
import { Country, MapSource, shape } from "@/components/jobcenter/map/country";
import { drawing } from "@/components/jobcenter/map/drawing";
import { Dot } from "@/components/ui/badge";
import { dotColour } from "@/components/ui/tone";
import { isTakingPart, participationStates, type ParticipationState } from "@/domain/campaign/participation";
import type { Participation } from "@/domain/campaign/participation-row";
import { stateWords } from "./words";

/** With forced colours only two fills are left: taking part, and not yet. */
const forced = (state: ParticipationState) =>
  isTakingPart(state) ? "forced-colors:fill-[Highlight]" : "forced-colors:fill-[GrayText]";

export function ParticipationMap({
  jobcenters,
}: {
  jobcenters: Pick<Participation, "slug" | "name" | "state">[];
}) {
  return (
    <figure>
      <svg
        viewBox={drawing.view.join(" ")}
        role="img"
        aria-label="Karte: wie weit jedes Jobcenter ist. Dasselbe steht in der Liste."
        className="mx-auto block w-full max-w-md">
        <Country />
        {jobcenters.map(({ slug, name, state }) => {
          const circle = drawing.areas[slug]?.circle;
          return (
            <g
              key={slug}
              className={`fill-current stroke-card forced-colors:stroke-[Canvas] ${dotColour[stateWords[state].tone]} ${forced(state)}`}>
              <title>{`${name}: ${stateWords[state].count}`}</title>
              <use href={shape(slug)} />
              {circle?.dot && <circle cx={circle.x} cy={circle.y} r={circle.dot} />}
            </g>
          );
        })}
      </svg>
      <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-note text-ink-2">
        {participationStates.slice(0, -2).map((state) => (
          <li key={state} className="flex items-baseline gap-2">
            <Dot tone={stateWords[state].tone} />
            {stateWords[state].count}
          </li>
        ))}
        <li className="flex items-baseline gap-2">
          <Dot tone="neutral" />
          ohne angenommene Einladung
        </li>
      </ul>
      <figcaption className="mt-3 text-note text-ink-2">
        <MapSource />
      </figcaption>
    </figure>
  );
}
