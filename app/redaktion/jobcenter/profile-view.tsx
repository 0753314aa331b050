import { ProfileForm } from "@/components/jobcenter/desk/profile-form";
import { Confirmation } from "@/components/jobcenter/desk/confirmation";
import { AgreementCard } from "@/components/jobcenter/desk/agreement-card";
import { MissingAgreement } from "@/components/jobcenter/desk/missing-agreement";
import { ListedFacts, ProfileChanges, ProfileFacts } from "@/components/jobcenter/desk/profile-facts";
import { DeskPage } from "@/components/layout/desk-page";
import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { missingOfProvider } from "@/domain/jobcenter/profile";
import { wordsFor } from "@/domain/words-for";
import { publisher } from "@/platform/publisher";
import type { DeskProfile } from "@/queries/desk/jobcenter-profile";
import { confirm, edit, recordAgreement } from "./actions";

const arrivals = {
  gespeichert: "Gespeichert. Leserinnen und Leser sehen es ab jetzt.",
  vereinbarung: "Die Unterschrift ist eingetragen.",
  bestaetigt: "Danke. Kontakt und Seite gelten als bestätigt.",
};

/** One Jobcenter's page as the desk edits it; read only for people who may not. */
export function ProfileView({
  shown: { jobcenter, profile, mayEdit, mayRecordAgreement, agreement, confirmedAt, changes },
  done,
}: {
  shown: DeskProfile;
  done: unknown;
}) {
  return (
    <DeskPage
      title={jobcenter.name}
      actions={
        <LinkButton href={`/jobcenter/${jobcenter.slug}`} look="secondary">
          Seite im Portal ansehen
        </LinkButton>
      }>
      <div className="grid gap-6">
        <ArrivalNotice title={wordsFor(arrivals, done)} />
        {missingOfProvider(profile.provider).length > 0 && (
          <Notice
            kind="warning"
            title="Die Angaben, wer für die Seite verantwortlich ist, sind unvollständig"
            live={false}>
            Träger, Anschrift, E-Mail und die inhaltlich verantwortliche Person müssen auf der Seite stehen (§
            5 DDG, § 18 MStV).
          </Notice>
        )}
        <MissingAgreement agreement={agreement} />
        {mayEdit && (
          <Confirmation
            jobcenterId={jobcenter.id}
            version={jobcenter.profileVersion}
            confirmedAt={confirmedAt}
            now={new Date()}
            action={confirm}
          />
        )}
        {mayEdit ? (
          <ProfileForm
            key={jobcenter.profileVersion}
            jobcenterId={jobcenter.id}
            version={jobcenter.profileVersion}
            profile={profile}
            action={edit}
          />
        ) : (
          <>
            <Notice title="Ändern kann diese Seite die Leitung des Jobcenters." live={false} />
            <ProfileFacts profile={profile} />
          </>
        )}
        <AgreementCard
          {...agreement}
          jobcenterId={jobcenter.id}
          action={mayRecordAgreement ? recordAgreement : null}
        />
        <ListedFacts jobcenter={jobcenter} publisherEmail={publisher().email} />
        <ProfileChanges changes={changes} />
      </div>
    </DeskPage>
  );
}
