import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import type { FormAction } from "@/domain/form-state";
import type { CroppedUse } from "@/domain/media/picture-use";

type Props = {
  uses: CroppedUse[];
  mayTake: boolean;
  /** Opens a draft with the crop of the library. */
  take: FormAction;
};

/** Submitted and published posts that show another crop than the library suggests by now. */
export function EarlierCrops({ uses, mayTake, take }: Props) {
  const keeping = uses.filter(({ keepsCrop }) => keepsCrop);
  if (keeping.length === 0) return null;
  return (
    <div className="mt-5 grid gap-3 border-t border-line pt-4">
      <p>
        {keeping.length === 1 ? "Dieser Beitrag behält" : "Diese Beiträge behalten"} den Ausschnitt, der
        eingereicht wurde. Der neue erscheint erst, wenn er eingereicht und freigegeben ist:
      </p>
      <ul className="grid gap-3">
        {keeping.map(({ postId, title, isAtRest }) => (
          <li key={postId} className="grid justify-items-start gap-1">
            {mayTake ? (
              <a href={`/redaktion/beitraege/${postId}`} className="text-link min-h-6 wrap-anywhere">
                {title || "Ohne Titel"}
              </a>
            ) : (
              title || "Ohne Titel"
            )}
            {mayTake && isAtRest && (
              <ActionForm action={take} idPrefix={`ausschnitt-${postId}-`}>
                <input type="hidden" name="postId" value={postId} />
                <SubmitButton look="secondary">Entwurf mit dem neuen Ausschnitt öffnen</SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
