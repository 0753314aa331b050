import { Notice } from "@/components/ui/notice";
import type { AgreementState } from "@/domain/jobcenter/agreement";

/** Tells the editors of a Jobcenter why nothing of it can be approved. */
export function MissingAgreement({ agreement }: { agreement: AgreementState }) {
  if (!agreement.isMissing) return null;
  return (
    <Notice
      kind="warning"
      title="Die Vereinbarung zum Datenschutz ist noch nicht unterschrieben"
      live={false}>
      Sie können schreiben und einreichen. Freigegeben wird erst, wenn Ihr Jobcenter die Fassung{" "}
      {agreement.demanded} unterschrieben hat. Bitte sprechen Sie mit Ihrer Leitung.
    </Notice>
  );
}
