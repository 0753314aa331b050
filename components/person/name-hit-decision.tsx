import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import type { FormAction } from "@/domain/form-state";

type Props = { personId: string; hit: { postId: string; title: string }; decide: FormAction };

/** Asks whether a post in which the name of somebody who withdrew stands means that person. */
export function NameHitDecision({ personId, hit: { postId, title }, decide }: Props) {
  return (
    <div className="flex flex-wrap gap-3">
      {(["ja", "nein"] as const).map((answer) => (
        <ActionForm key={answer} action={decide} className="grid gap-2" idPrefix={`${answer}-${postId}-`}>
          <input type="hidden" name="personId" value={personId} />
          <input type="hidden" name="postId" value={postId} />
          <input type="hidden" name="answer" value={answer} />
          <SubmitButton look={answer === "ja" ? "danger" : "secondary"}>
            {answer === "ja" ? "Ja, das ist diese Person" : "Nein, eine andere Person"}
            <span className="sr-only">: {title || "Ohne Titel"}</span>
          </SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}
