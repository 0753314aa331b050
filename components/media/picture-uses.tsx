import type { PictureUse } from "@/domain/media/picture-use";
import { Badge } from "@/components/ui/badge";

/** Where a picture is shown. `canOpen`: whether the posts can be opened in the editor. */
export function PictureUses({ uses, canOpen }: { uses: PictureUse[]; canOpen: boolean }) {
  if (uses.length === 0) return <p className="text-ink-2">Noch in keinem Beitrag.</p>;
  return (
    <ul className="grid gap-3">
      {uses.map(({ postId, title, isPublic }) => (
        <li key={postId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          {canOpen ? (
            <a href={`/redaktion/beitraege/${postId}`} className="text-link min-w-0">
              {title || "Ohne Titel"}
            </a>
          ) : (
            title || "Ohne Titel"
          )}
          <Badge tone={isPublic ? "vorort" : "neutral"}>
            {isPublic ? "im Portal zu sehen" : "nicht im Portal"}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
