import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/domain/form-state";
import { UnpublishForm } from "@/components/moderation/unpublish-form";

type Props = {
  postId: string;
  /** The version on the screen. */
  version: number;
  revisionNumber: number;
  /** Missing when the step is not possible now. */
  unpublish?: FormAction;
  discard?: FormAction;
};

/** The rare steps, each with a confirmation. */
export function FurtherSteps({ postId, version, revisionNumber, unpublish, discard }: Props) {
  return (
    <div className="grid gap-3">
      {unpublish && <UnpublishForm postId={postId} action={unpublish} />}
      {discard && (
        <Disclosure label="Entwurf verwerfen" look="quiet">
          <ActionForm action={discard} className="grid gap-4" idPrefix="verwerfen-">
            <input type="hidden" name="postId" value={postId} />
            <input type="hidden" name="version" value={version} />
            <p>
              {revisionNumber > 1
                ? "Die letzte freigegebene Fassung bleibt. Was seitdem geschrieben wurde, ist danach weg."
                : "Der Beitrag ist danach ganz weg und lässt sich nicht zurückholen."}
            </p>
            <SubmitButton look="danger">Entwurf endgültig verwerfen</SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
    </div>
  );
}
