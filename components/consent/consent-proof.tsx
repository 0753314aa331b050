import { formLanguages, paperLanguages, signsOfMark } from "@/domain/consent/paper/languages";
import { longDay } from "@/domain/date-words";

type Props = {
  consentId: string;
  wordingSince: string | null;
  language: string;
  /** Null for consents recorded before sheets were kept. */
  sheetHash: string | null;
  hasEvidence: boolean;
  mayReadEvidence: boolean;
};

/** Which wording was signed, and the link to the evidence. */
export function ConsentProof({
  consentId: id,
  wordingSince,
  language,
  sheetHash,
  hasEvidence,
  mayReadEvidence,
}: Props) {
  return (
    <>
      <dt>Wortlaut</dt>
      <dd>{wordingSince ? `Fassung vom ${longDay(wordingSince)}` : "eigener Wortlaut, siehe Nachweis"}</dd>
      <dt>Sprache</dt>
      <dd>
        {formLanguages.filter((known) => known === language).map((known) => paperLanguages[known].name)}
      </dd>
      {sheetHash && (
        <>
          <dt>Informationsblatt</dt>
          <dd>Fassung {sheetHash.slice(0, signsOfMark)}</dd>
        </>
      )}
      <dt>Nachweis</dt>
      <dd>
        {mayReadEvidence ? (
          <a href={`/redaktion/einwilligungen/${id}/nachweis`} className="text-link">
            Nachweis herunterladen
          </a>
        ) : (
          evidenceWords(hasEvidence)
        )}
      </dd>
    </>
  );
}

function evidenceWords(isThere: boolean): string {
  return isThere ? "liegt beim Jobcenter" : "nach dem Widerruf gelöscht";
}
