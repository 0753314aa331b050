import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { ConsentState } from "@/domain/consent/consent";
import { consentStateNames } from "@/domain/wording";

const tones: Record<ConsentState, Tone> = {
  valid: "vorort",
  waiting: "sun",
  incomplete: "sun",
  expired: "neutral",
  withdrawn: "sozial",
  superseded: "neutral",
};

export function ConsentBadge({ state }: { state: ConsentState }) {
  return <Badge tone={tones[state]}>{consentStateNames[state]}</Badge>;
}
