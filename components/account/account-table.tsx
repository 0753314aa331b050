import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFrame } from "@/components/ui/table";
import type { Role } from "@/domain/account/role";
import { longDay } from "@/domain/date-words";
import { roleNames } from "@/domain/wording";
import { accountStates } from "./account-words";

export type AccountLine = {
  id: string;
  name: string;
  email: string;
  role: Role;
  jobcenterName: string | null;
  state: keyof typeof accountStates;
  lastSignedInAt: Date | null;
};

type Props = {
  accounts: AccountLine[];
  /** Address of the list; one account lies below it. */
  base: string;
  /** Leaves the column out where all belong to one house. */
  showJobcenter: boolean;
};

export function AccountTable({ accounts, base, showJobcenter }: Props) {
  if (accounts.length === 0) return <EmptyState title="Kein Konto gefunden">Ändern Sie die Suche oder laden Sie jemanden ein.</EmptyState>;
  return (
    <TableFrame name="Konten">
      <thead>
        <tr>
          <th scope="col">Name</th>
          {showJobcenter && <th scope="col">Haus</th>}
          <th scope="col">Rolle</th>
          <th scope="col">Stand</th>
          <th scope="col">Zuletzt angemeldet</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">
              <a href={`${base}/${account.id}`} className="inline-flex min-h-8 items-center underline underline-offset-4">
                {account.name}
              </a>
              <span className="block text-note font-normal break-words text-ink-2">{account.email}</span>
            </th>
            {showJobcenter && <td>{account.jobcenterName ?? "Deutscher Landkreistag"}</td>}
            <td>{roleNames[account.role]}</td>
            <td>
              <Badge tone={accountStates[account.state].tone}>{accountStates[account.state].label}</Badge>
            </td>
            <td>{account.lastSignedInAt ? longDay(account.lastSignedInAt) : "noch nie"}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
