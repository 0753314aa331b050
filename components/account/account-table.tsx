import type { ListedAccount } from "@/domain/account/listed-account";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, RecordTable } from "@/components/ui/record-table";
import { longDay } from "@/domain/date-words";
import { roleNames } from "@/domain/wording";
import { stateWords } from "./account-words";

type Props = {
  accounts: ListedAccount[];
  /** Address of the list; one account lies below it. */
  base: string;
  /** Omits the column when all belong to one Jobcenter. */
  showJobcenter: boolean;
};

export function AccountTable({ accounts, base, showJobcenter }: Props) {
  if (accounts.length === 0) {
    return (
      <EmptyState
        title="Kein Konto passt dazu"
        action={
          <LinkButton look="secondary" href={base}>
            Alle Konten zeigen
          </LinkButton>
        }>
        Versuchen Sie es mit einem anderen Wort, oder laden Sie jemanden ein.
      </EmptyState>
    );
  }
  const columns: (Column<ListedAccount> | false)[] = [
    {
      title: "Name",
      breaks: "anywhere",
      cell: ({ id, name, email }) => (
        <>
          <a href={`${base}/${id}`} className="text-link inline-block min-h-6">
            {name}
          </a>
          <span className="block text-note font-normal text-ink-2">{email}</span>
        </>
      ),
    },
    showJobcenter && {
      title: "Haus",
      cell: ({ jobcenterName }) => jobcenterName ?? "Deutscher Landkreistag",
    },
    { title: "Rolle", breaks: "never", cell: ({ role }) => roleNames[role] },
    {
      title: "Stand",
      breaks: "never",
      cell: ({ state }) => <Badge tone={stateWords[state].tone}>{stateWords[state].label}</Badge>,
    },
    {
      title: "Zuletzt angemeldet",
      breaks: "never",
      cell: ({ lastSignedInAt }) => (lastSignedInAt ? longDay(lastSignedInAt) : "noch nie"),
    },
  ];
  return <RecordTable name="Konten" columns={columns.filter((column) => column !== false)} rows={accounts} />;
}
