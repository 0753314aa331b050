// The line above a text in the editor: its version in Leichte Sprache, or its original.
import type { TwinState } from "@/domain/post/twin-state";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/domain/form-state";
import { stateNames } from "@/domain/wording";

/** For an ordinary post: the link to its twin, or the button to create one. */
export function TwinLine({
  postId,
  twin,
  create,
}: {
  postId: string;
  twin: TwinState | null;
  create?: FormAction;
}) {
  if (twin) {
    return (
      <p className="flex flex-wrap items-center gap-3">
        <a href={`/redaktion/beitraege/${twin.postId}`} className="text-link">
          Fassung in Leichter Sprache
        </a>
        <TwinBadges twin={twin} />
      </p>
    );
  }
  if (!create) return null;
  return (
    <ActionForm action={create} className="flex flex-wrap items-center gap-3" idPrefix="leichte-sprache-">
      <input type="hidden" name="postId" value={postId} />
      <span>Diesen Beitrag gibt es noch nicht in Leichter Sprache.</span>
      <SubmitButton look="secondary">In Leichter Sprache anlegen</SubmitButton>
    </ActionForm>
  );
}

export function TwinBadges({ twin }: { twin: Omit<TwinState, "postId"> }) {
  return (
    <>
      <Badge tone={twin.isPublic ? "vorort" : "neutral"}>
        {twin.isPublic ? "Im Netz" : stateNames[twin.state]}
      </Badge>
      {twin.isStale && <Badge tone="sun">Veraltet</Badge>}
    </>
  );
}

/**
 * For a twin: its original, and whether that has changed since. `madeFrom` and `number` are revisions of the
 * original.
 */
export function OriginalLine({
  original,
  madeFrom,
}: {
  original: { postId: string; title: string; number: number };
  madeFrom: number;
}) {
  const link = (
    <a href={`/redaktion/beitraege/${original.postId}`} className="text-link">
      {original.title}
    </a>
  );
  if (original.number <= madeFrom) return <p>Fassung in Leichter Sprache zu: {link}</p>;
  return (
    <Notice kind="warning" title="Der Text in Alltagssprache wurde seitdem geändert" live={false}>
      <p>
        Diese Fassung in Leichter Sprache entstand nach Fassung {madeFrom}, heute gilt Fassung{" "}
        {original.number}. Bitte vergleichen Sie beide und passen Sie diesen Text an: {link}
      </p>
    </Notice>
  );
}
