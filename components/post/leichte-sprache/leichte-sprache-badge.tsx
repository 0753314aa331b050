import { Badge } from "@/components/ui/badge";

/**
 * Says in words that a text is in Leichte Sprache; the known signs for it are protected and belong to others
 * (docs/decisions/0054).
 */
export function LeichteSpracheBadge() {
  return <Badge tone="vorort">Leichte Sprache</Badge>;
}
