"use client";
// The link with which a person sees the own post before it appears: making it, and what the person answered.
import { ActionForm, SubmitButton, useFormState } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import type { ConcernedPost } from "@/domain/consent/concerned-post";
import type { ViewingAnswer, ViewingState } from "@/domain/consent/viewing";
import { longDay } from "@/domain/date-words";
import type { FormAction } from "@/domain/form-state";

const answers: Record<ViewingAnswer, string> = {
  yes: "Ja, so darf es erscheinen",
  change: "Bitte ändern",
  no: "Nein",
};

export function ViewingStatus({ viewing }: { viewing: ViewingState }) {
  const { issuedAt, expiresAt, answer, answeredAt, remark } = viewing;
  if (!answer || !answeredAt)
    return (
      <p className="text-note text-ink-2">
        Link zum Ansehen vom {longDay(new Date(issuedAt))}, gültig bis {longDay(new Date(expiresAt))}. Noch
        keine Antwort.
      </p>
    );
  return (
    <div className="text-note">
      <p>
        Antwort der Person am {longDay(new Date(answeredAt))}: <strong>{answers[answer]}</strong>
      </p>
      {remark && <p className="mt-1 break-words whitespace-pre-line">{remark}</p>}
    </div>
  );
}

type Props = { consentId: string; post: ConcernedPost; action: FormAction };

export function OfferViewing({ consentId, post, action }: Props) {
  return (
    <ActionForm action={action} className="grid gap-3" idPrefix={`viewing-${post.postId}-`}>
      <input type="hidden" name="consentId" value={consentId} />
      <input type="hidden" name="postId" value={post.postId} />
      <input type="hidden" name="version" value={post.version} />
      <Address id={`viewing-${post.postId}-address`} />
      <SubmitButton look="secondary" className="justify-self-start">
        Link zum Ansehen
      </SubmitButton>
    </ActionForm>
  );
}

function Address({ id }: { id: string }) {
  const { address } = useFormState().values;
  if (typeof address !== "string") return null;
  return (
    <TextField
      name="address"
      id={id}
      label="Adresse"
      hint="Nur für diese Person und diese Fassung, 14 Tage gültig. Sie wird nur jetzt gezeigt."
      value={address}
      readOnly
    />
  );
}
