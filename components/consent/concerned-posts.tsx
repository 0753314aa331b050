import type { ConcernedPost } from "@/domain/consent/concerned-post";
import { UnseenWords } from "./unseen-words";
import { OfferViewing, ViewingStatus } from "./offer-viewing";
import { ActionForm, FormTextField, SubmitButton } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/domain/form-state";
import { longDay } from "@/domain/date-words";
import { isPossible } from "@/domain/post/workflow";
import { stateNames } from "@/domain/wording";

type Props = {
  consentId: string;
  posts: ConcernedPost[];
  today: string;
  canOpen: boolean;
  confirm: FormAction | null;
  /** Confirms a small correction instead of the person. */
  correct: FormAction | null;
  /** Makes a link for the person. */
  offer: FormAction | null;
};

/** The posts that show the person, and whether the person confirmed their present text. */
export function ConcernedPosts({ consentId, posts, today, canOpen, confirm, correct, offer }: Props) {
  if (posts.length === 0) {
    return (
      <p className="text-ink-2">Noch keiner. Im Beitrag wählen Sie unter „Angaben“ aus, wer gezeigt wird.</p>
    );
  }
  return (
    <ul className="grid gap-6">
      {posts.map((post) => (
        <li key={post.postId} className="grid gap-2">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {canOpen ? (
              <a href={`/redaktion/beitraege/${post.postId}`} className="text-link font-semibold">
                {post.title || "Ohne Titel"}
              </a>
            ) : (
              <strong>{post.title || "Ohne Titel"}</strong>
            )}
            <Badge tone={post.isPublic ? "vorort" : "neutral"}>
              {post.isPublic ? "im Portal zu sehen" : `${stateNames[post.state]}, nicht im Portal`}
            </Badge>
          </p>
          <p className="text-note text-ink-2">{confirmation(post)}</p>
          {!post.isConfirmed && post.unseen && (
            <UnseenWords {...{ consentId, post, unseen: post.unseen }} action={correct} />
          )}
          {post.viewing && <ViewingStatus viewing={post.viewing} />}
          {offer && isPossible("submit", post.state) && (
            <OfferViewing consentId={consentId} post={post} action={offer} />
          )}
          {confirm && isPossible("submit", post.state) && !post.isConfirmed && (
            <Disclosure label="Zustimmung zu dieser Fassung eintragen">
              <ActionForm action={confirm} className="grid gap-4" idPrefix={`${post.postId}-`}>
                <input type="hidden" name="consentId" value={consentId} />
                <input type="hidden" name="postId" value={post.postId} />
                <input type="hidden" name="version" value={post.version} />
                <p>
                  Nur eintragen, wenn die Person genau diesen Text und diese Bilder gesehen hat und
                  einverstanden ist.
                </p>
                <FormTextField type="date" name="confirmedOn" label="Zugestimmt am" initial={today} />
                <SubmitButton className="justify-self-start">Zustimmung eintragen</SubmitButton>
              </ActionForm>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}

function confirmation({
  isConfirmed,
  confirmedOn,
  revisionNumber,
  correctedBecause,
  sawOtherCrop,
}: ConcernedPost): string {
  if (isConfirmed && confirmedOn && correctedBecause !== null)
    return `Die Person hat am ${longDay(confirmedOn)} zugestimmt. Danach hat das Jobcenter eine kleine Korrektur bestätigt: ${correctedBecause}`;
  if (isConfirmed && confirmedOn)
    return `Die Person hat am ${longDay(confirmedOn)} der Fassung ${revisionNumber} zugestimmt.`;
  if (confirmedOn && sawOtherCrop)
    return `Seit der Zustimmung am ${longDay(confirmedOn)} wurde der Bildausschnitt geändert. Die Person muss ihn noch einmal sehen.`;
  if (confirmedOn)
    return `Seit der Zustimmung am ${longDay(confirmedOn)} hat sich der Text oder ein Bild geändert. Die Person muss ihn noch einmal sehen.`;
  return "Die Person hat diese Fassung noch nicht gesehen.";
}
