import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { copyKindNames } from "@/domain/consent/copy-kind-names";
import { berlinDay, longDay } from "@/domain/date-words";
import type { PersonCopies as Copies } from "@/domain/person/person-copies";
import { plusDays } from "@/domain/report/working-days";
import { backupKeptInDays } from "@/domain/retention-periods";

/** Everything this portal keeps and shows of a person, counted, and until when backups hold it. */
export function PersonCopies({ copies }: { copies: Copies }) {
  const { addresses, texts, earlierSaves, withdrawnAt } = copies;
  return (
    <Card title="Jede Kopie dieser Person">
      <dl className="grid gap-3 sm:grid-cols-2">
        {addresses.map(({ kind, all, readable }) => (
          <Fact key={kind} term={copyKindNames[kind]}>
            {all === 1 ? "1 Adresse" : `${all} Adressen`}, davon {readable} noch öffentlich erreichbar
          </Fact>
        ))}
        <Fact term="Fassungen">
          {texts}, dazu {earlierSaves} frühere Stände
        </Fact>
        <Fact term="Sicherungen">
          {withdrawnAt
            ? `Was vor dem Widerruf gesichert wurde, gibt es ab dem ${longDay(plusDays(berlinDay(withdrawnAt), backupKeptInDays))} nicht mehr.`
            : `Jede wird nach ${backupKeptInDays} Tagen entfernt.`}
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
