import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { copyKindNames } from "@/domain/consent/copy-kind-names";
import {
  countOf,
  findingNames,
  proofNumber,
  stageNames,
  type TakedownCheck,
  type TakedownProof,
} from "@/domain/consent/takedown";
import { clockTime, longDay } from "@/domain/date-words";
import { channelNames } from "@/domain/wording";

const moment = (at: Date) => `${longDay(at)}, ${clockTime(at)}`;

/** What the portal found when it asked its own addresses after a withdrawal (B-034). */
export function TakedownProofs({ proofs }: { proofs: TakedownProof[] }) {
  if (proofs.length === 0) return null;
  return (
    <Card title="Nachweis: aus dem Portal entfernt">
      <ul className="grid gap-6">
        {proofs.map(({ id, closes, receivedAt, checks }) => (
          <li key={id} className="grid gap-3 border-t border-line pt-4 first:border-t-0 first:pt-0">
            <p>
              <strong>{proofNumber(id)}</strong>
              <span className="block text-note text-ink-2">
                {closes
                  ? `Geschlossen: ${closes.map((channel) => channelNames[channel]).join(", ")}`
                  : "Widerruf"}
                , {moment(receivedAt)}
              </span>
            </p>
            <ul className="grid gap-3">
              {checks.map((check) => (
                <Check key={check.stage} check={check} />
              ))}
            </ul>
            <LinkButton look="secondary" className="justify-self-start" href={`/redaktion/nachweise/${id}`}>
              Nachweis {proofNumber(id)} als PDF
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Check({ check }: { check: TakedownCheck }) {
  const { stage, dueAt, doneAt, failedAt, result } = check;
  const tone = doneAt ? "vorort" : failedAt ? "sozial" : "neutral";
  return (
    <li className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        Prüfung {stageNames[stage]}
        <Badge tone={tone}>{doneAt ? "Entfernt" : failedAt ? "Noch etwas gefunden" : "Steht aus"}</Badge>
      </p>
      <p className="text-note text-ink-2">
        {doneAt && result
          ? `${moment(doneAt)}: ${result.asked} Adressen abgefragt, ${countOf(result, "gone")} nicht mehr da, ${countOf(result, "clear")} ohne die Person.`
          : failedAt
            ? `Zuerst ${moment(failedAt)}. Das Portal prüft weiter, bis nichts mehr zu finden ist.`
            : `Fällig ${moment(dueAt)}.`}
      </p>
      {!doneAt && result && result.failures.length > 0 && (
        <ul className="list-disc pl-5 text-note">
          {[
            ...new Set(
              result.failures.map(({ kind, finding }) => `${copyKindNames[kind]}: ${findingNames[finding]}`),
            ),
          ].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
