import { Badge } from "@/components/ui/badge";
import type { ConsentState } from "@/domain/consent/consent";
import { longDay } from "@/domain/date-words";
import { consentStateNames } from "@/domain/wording";

type Props = {
  protagonists: {
    consentId: string;
    publicName: string;
    state: ConsentState;
    validUntil: string;
    isConfirmedForThisText: boolean;
  }[];
  showsNoPerson: boolean;
};

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
            bis {longDay(person.validUntil)} ·{" "}
            {person.isConfirmedForThisText
              ? "hat genau diese Fassung freigegeben"
              : "hat diese Fassung noch nicht freigegeben"}
          </p>
        </li>
      ))}
    </ul>
  );
}
