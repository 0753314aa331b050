// How many Jobcenter are in which state; each number links to their list.
import { dotColour } from "@/components/ui/tone";
import { participationStates, type ParticipationState } from "@/domain/campaign/participation";
import { stateWords } from "./words";

type Props = {
  counts: Record<ParticipationState, number>;
  chosen: string | undefined;
  address: (state: ParticipationState) => string;
};

export function StateCounts({ counts, chosen, address }: Props) {
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
      {participationStates.map((state) => (
        <li key={state}>
          <a
            href={address(state)}
            aria-current={state === chosen ? "true" : undefined}
            className="flex h-full flex-col rounded-card border border-line bg-card px-4 py-3 no-underline hover:border-edge aria-current:border-ink aria-current:bg-mist sm:px-5 sm:py-4">
            <span
              className={`font-display text-[2.25rem] leading-tight font-bold tracking-[-0.03em] ${stateWords[state].number}`}>
              {counts[state]}
            </span>
            <span className="flex items-baseline gap-2 text-note text-ink-2">
              <span aria-hidden="true" className={`dot ${dotColour[stateWords[state].tone]}`} />
              {stateWords[state].count}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
