import { stateTones } from "@/components/post/state-tones";
import { Badge } from "@/components/ui/badge";
import type { RevisionState } from "@/domain/post/workflow";
import { stateNames } from "@/domain/wording";

type Props = { state: RevisionState; revisionNumber: number; submittedBy: string };

export function ReviewState({ state, revisionNumber, submittedBy }: Props) {
  return (
    <>
      <Badge tone={stateTones[state]}>{stateNames[state]}</Badge>Fassung {revisionNumber}
      {submittedBy && ` · eingereicht von ${submittedBy}`}
    </>
  );
}
