import { ExternalUses } from "@/components/consent/external-uses";
import { RemovalTasks } from "@/components/consent/removal-tasks";
import { SearchEngines } from "@/components/consent/search-engines";
import { Card } from "@/components/ui/card";
import type { Person } from "@/domain/account/role";
import { berlinDay } from "@/domain/date-words";
import { canAtHome } from "@/domain/policy";
import { env } from "@/platform/env";
import { markRemoved } from "@/app/redaktion/entfernungen/actions";
import { removalTaskList, usesOfPerson } from "@/queries/desk/external-uses";

/** Where the person is shown outside this portal, and whom to ask for removal. */
export async function Outside({ actor, personId }: { actor: Person; personId: string }) {
  const [uses, tasks] = await Promise.all([usesOfPerson(actor, personId), removalTaskList(actor, personId)]);
  return (
    <>
      <Card title="Außerhalb des Portals">
        <ExternalUses uses={uses} />
      </Card>
      {tasks.length > 0 && (
        <>
          <h2 className="text-head">Bitten um Entfernung</h2>
          <RemovalTasks
            tasks={tasks}
            base={env().APP_URL}
            today={berlinDay(new Date())}
            markRemoved={canAtHome(actor, "use.markRemoved") ? markRemoved : undefined}
          />
          <SearchEngines />
        </>
      )}
    </>
  );
}
