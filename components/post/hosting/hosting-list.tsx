// The invitations that wait, and the Aktionen a Jobcenter hosts with others.
import type { Hosting } from "@/domain/post/hosting";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { HostingCard } from "./hosting-card";

export function HostingList({ hostings }: { hostings: Hosting[] }) {
  const [invitations, shared] = [
    hostings.filter((one) => one.isInvitation),
    hostings.filter((one) => !one.isInvitation),
  ];
  if (hostings.length === 0) {
    return (
      <EmptyState title="Keine Einladung und keine gemeinsame Aktion">
        <p>
          Lädt ein anderes Jobcenter Ihres ein, eine Aktion mit zu veranstalten, steht es hier, und Sie
          bekommen eine E-Mail. Selbst laden Sie in einer Aktion unter „Angaben“ ein.
        </p>
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-10">
      <Group title="Einladungen" hostings={invitations} label="Ansehen und antworten" look="primary" />
      <Group title="Sie veranstalten mit" hostings={shared} label="Ansehen" look="secondary" />
    </div>
  );
}

function Group({
  title,
  hostings,
  label,
  look,
}: {
  title: string;
  hostings: Hosting[];
  label: string;
  look: "primary" | "secondary";
}) {
  if (hostings.length === 0) return null;
  return (
    <section>
      <h2 className="mb-4 text-subhead">{title}</h2>
      <ul className="grid gap-4">
        {hostings.map((hosting) => (
          <li key={hosting.postId}>
            <HostingCard hosting={hosting}>
              <LinkButton look={look} href={`/redaktion/beitraege/mitveranstaltung/${hosting.postId}`}>
                {label}
                <span className="sr-only">: {hosting.title}</span>
              </LinkButton>
            </HostingCard>
          </li>
        ))}
      </ul>
    </section>
  );
}
