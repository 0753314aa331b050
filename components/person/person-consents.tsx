import { ConsentBadge } from "@/components/consent/consent-badge";
import { Card } from "@/components/ui/card";
import { longDay } from "@/domain/date-words";
import type { PersonConsent } from "@/domain/person/person-entry";

export function PersonConsents({ consents }: { consents: PersonConsent[] }) {
  return (
    <Card title="Einwilligungen">
      {consents.length === 0 && <p className="text-ink-2">Noch keine.</p>}
      <ul className="grid gap-3">
        {consents.map(({ id, publicName, state, validUntil }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <a href={`/redaktion/einwilligungen/${id}`} className="text-link min-h-6 wrap-anywhere">
              {publicName}
            </a>
            <ConsentBadge state={state} />
            <span className="text-note text-ink-2">bis {longDay(validUntil)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
