import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/domain/form-state";

type Props = {
  postId: string;
  /** Name of the Jobcenter that writes the post. */
  home: string;
  isInvitation: boolean;
  actions: { accept: FormAction; decline: FormAction; leave: FormAction };
};

/** Answers an invitation, or ends what was accepted before. */
export function HostingSteps({ postId, home, isInvitation, actions: { accept, decline, leave } }: Props) {
  const post = <input type="hidden" name="postId" value={postId} />;
  return isInvitation ? (
    <>
      <p className="measure mb-4">
        Wenn Sie zusagen, steht die Aktion auch auf der Seite Ihres Jobcenters, in Ihren Feeds und in Ihrem
        Kalender, sobald sie öffentlich ist. Gezählt wird sie einmal. Den Text schreibt nur {home}. Sie können
        später wieder aussteigen.
      </p>
      <div className="flex flex-wrap gap-3">
        <ActionForm action={accept} idPrefix="zusagen-">
          {post}
          <SubmitButton look="approve">Wir veranstalten mit</SubmitButton>
        </ActionForm>
        <ActionForm action={decline} idPrefix="absagen-">
          {post}
          <SubmitButton look="secondary">Einladung ablehnen</SubmitButton>
        </ActionForm>
      </div>
    </>
  ) : (
    <Disclosure label="Nicht mehr mit veranstalten" look="quiet">
      <ActionForm action={leave} idPrefix="beenden-">
        {post}
        <p>
          Die Aktion steht dann nicht mehr auf der Seite Ihres Jobcenters. {home} kann Sie wieder einladen.
        </p>
        <SubmitButton look="danger">Mitveranstaltung beenden</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
