import { Badge } from "@/components/ui/badge";
import { ChangeList } from "./change-list";
import type { UnseenText } from "@/domain/consent/concerned-post";
import type { ConsentState } from "@/domain/consent/consent";
import type { ToldKind } from "@/domain/consent/special-data";
import { longDay } from "@/domain/date-words";
import { consentStateNames, toldKindNames } from "@/domain/wording";

type Props = {
  protagonists: {
    consentId: string;
    publicName: string;
    state: ConsentState;
    validUntil: string;
    isConfirmedForThisText: boolean;
    correctedBecause: string | null;
    unseen: UnseenText | null;
    sawOtherCrop?: boolean;
    toldKinds: ToldKind[] | null;
  }[];
  showsNoPerson: boolean;
};

function confirmation({
  isConfirmedForThisText,
  sawOtherCrop,
  correctedBecause,
}: Pick<
  Props["protagonists"][number],
  "isConfirmedForThisText" | "sawOtherCrop" | "correctedBecause"
>): string {
  if (!isConfirmedForThisText && sawOtherCrop) return "hat einen anderen Bildausschnitt freigegeben";
  if (!isConfirmedForThisText) return "hat diese Fassung noch nicht freigegeben";
  return correctedBecause === null
    ? "hat genau diese Fassung freigegeben"
    : "hat die Fassung vor einer kleinen Korrektur freigegeben";
}

/** State and scope of the consents, never the evidence (B-038). */
export function ConsentSummary({ protagonists, showsNoPerson }: Props) {
  if (protagonists.length === 0) {
    return (
      <p className="text-note">
        {showsNoPerson
          ? "Die Redaktion sagt: Es ist keine Person erkennbar. Bitte prüfen Sie das an Text und Bildern."
          : "Es ist keine porträtierte Person genannt."}
      </p>
    );
  }
  return (
    <ul className="grid gap-3 text-note">
      {protagonists.map((person) => (
        <li key={person.consentId}>
          <p className="flex flex-wrap items-center gap-2">
            <span className="font-semibold">{person.publicName}</span>
            <Badge tone={person.state === "valid" ? "vorort" : "sozial"}>
              {consentStateNames[person.state]}
            </Badge>
          </p>
          <p className="text-ink-2">
            bis {longDay(person.validUntil)} · {confirmation(person)}
          </p>
          {person.correctedBecause !== null && person.unseen && (
            <div className="mt-2 grid gap-2 border-l-4 border-stark pl-3">
              <p>
                <strong>Bitte prüfen:</strong> Diese Wörter hat die Person nicht gesehen. Das Jobcenter hat
                sie als kleine Korrektur bestätigt: {person.correctedBecause}
              </p>
              <ChangeList changes={person.unseen.changes} />
            </div>
          )}
          {person.toldKinds !== null && person.toldKinds.length > 0 && (
            <p>Der Text nennt: {person.toldKinds.map((kind) => toldKindNames[kind]).join(", ")}.</p>
          )}
        </li>
      ))}
    </ul>
  );
}
