import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { PostKind } from "@/domain/post/kind";
import type { Pillar } from "@/domain/post/pillar";
import { kindNames, pillarNames } from "@/domain/wording";

const toneOfKind: Record<PostKind, Tone> = {
  success_story: "sozial",
  veranstaltung: "vorort",
  press_release: "stark",
  article: "neutral",
  project: "sun",
};

export function KindBadge({ kind }: { kind: PostKind }) {
  return <Badge tone={toneOfKind[kind]}>{kindNames[kind]}</Badge>;
}

export function PillarBadge({ pillar }: { pillar: Pillar }) {
  return <Badge tone={pillar}>{pillarNames[pillar]}</Badge>;
}
