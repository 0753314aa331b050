import { longDay } from "@/domain/date-words";

type Props = {
  consentId: string;
  wordingSince: string | null;
  hasEvidence: boolean;
  mayReadEvidence: boolean;
};

/** Which wording was signed, and the link to the evidence. */
export function ConsentProof({ consentId: id, wordingSince, hasEvidence, mayReadEvidence }: Props) {
  return (
    <>
      <dt>Wortlaut</dt>
      <dd>{wordingSince ? `Fassung vom ${longDay(wordingSince)}` : "eigener Wortlaut, siehe Nachweis"}</dd>
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
