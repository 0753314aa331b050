import { Card } from "@/components/ui/card";
import type { Role } from "@/domain/account/role";
import { askedBeforeInDays, unusedAccountKeptInMonths } from "@/domain/retention-periods";
import { roleNames } from "@/domain/wording";

type Props = { name: string; email: string; jobcenterName: string | null; role: Role };

/** The account data of the person who is signed in. */
export function AboutMe({ name, email, jobcenterName, role }: Props) {
  return (
    <Card title="Über mich">
      <dl className="grid gap-x-8 gap-y-1 max-sm:[&>dd]:mb-3 sm:grid-cols-[auto_minmax(0,1fr)] [&_dt]:text-ink-2">
        <dt>Name</dt>
        <dd>{name}</dd>
        <dt>E-Mail-Adresse</dt>
        <dd className="break-all">{email}</dd>
        <dt>Haus</dt>
        <dd>{jobcenterName ?? "Deutscher Landkreistag"}</dd>
        <dt>Rolle</dt>
        <dd>{roleNames[role]}</dd>
      </dl>
      <p className="mt-4 text-note text-ink-2">
        Meldet sich {unusedAccountKeptInMonths} Monate lang niemand mit diesem Konto an, wird es gelöscht. Wir
        schreiben Ihnen {askedBeforeInDays} Tage vorher.
      </p>
    </Card>
  );
}
