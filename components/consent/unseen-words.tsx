import { ChangeList } from "@/components/moderation/change-list";
import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { ConcernedPost, UnseenText } from "@/domain/consent/concerned-post";
import type { FormAction } from "@/domain/form-state";
import { isPossible } from "@/domain/post/workflow";

type Props = { consentId: string; post: ConcernedPost; unseen: UnseenText; action: FormAction | null };

/** What the person has not seen, and the way to confirm a small correction without the person. */
export function UnseenWords({ consentId, post, unseen, action }: Props) {
  const { changes, whyThePersonDecides } = unseen;
  return (
    <>
      <Disclosure label="Was die Person noch nicht gesehen hat">
        <ChangeList changes={changes} />
        {whyThePersonDecides && (
          <p className="mt-4">{whyThePersonDecides} Bitte legen Sie der Person diese Fassung vor.</p>
        )}
      </Disclosure>
      {action && !whyThePersonDecides && isPossible("submit", post.state) && (
        <Disclosure label="Kleine Korrektur bestätigen">
          <ActionForm action={action} className="grid gap-4" idPrefix={`korrektur-${post.postId}-`}>
            <input type="hidden" name="consentId" value={consentId} />
            <input type="hidden" name="postId" value={post.postId} />
            <input type="hidden" name="version" value={post.version} />
            <p>
              Nur für Tippfehler und Ähnliches. Wer den Beitrag freigibt, sieht die geänderten Wörter und Ihre
              Begründung, und darf nicht dieselbe Person sein wie Sie.
            </p>
            <FormTextField name="reason" label="Was ist korrigiert?" maxLength={300} />
            <SubmitButton className="justify-self-start">Korrektur bestätigen</SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
    </>
  );
}
