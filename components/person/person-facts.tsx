import { Card } from "@/components/ui/card";
import { longDay } from "@/domain/date-words";
import type { PersonDetail } from "@/domain/person/person-entry";

/** What only the Jobcenter and the Landkreistag know about a person. */
export function PersonFacts({ person }: { person: PersonDetail }) {
  const facts = [
    ["Erreichbar über", person.contact],
    ["Geboren am", person.bornOn ? longDay(person.bornOn) : ""],
    ["Sorgeberechtigt", person.guardianName],
  ].filter(([, value]) => value);
  return (
    <Card title="Zur Person">
      <p className="text-note text-ink-2">Nur für die Redaktion, nie im Portal.</p>
      <dl className="mt-3 grid gap-3">
        <div>
          <dt className="font-semibold">Name</dt>
          <dd className="wrap-anywhere">{person.name}</dd>
        </div>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="font-semibold">{label}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
