import type { Metadata } from "next";
import { DeskPage } from "@/components/layout/desk-page";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { Person } from "@/domain/account/role";
import { coverageWords } from "@/domain/post/leichte-sprache";
import { canAtHome, mayListAll } from "@/domain/policy";
import { requireAccount } from "@/platform/sign-in/session";
import { whatWaits } from "@/queries/desk/what-waits";
import { waitingCards } from "./waiting-cards";

export const metadata: Metadata = { title: "Übersicht" };

function nothingWaits(actor: Person): string {
  if (canAtHome(actor, "post.create")) return "Schreiben Sie den nächsten Beitrag Ihres Jobcenters.";
  return mayListAll(actor, "queue.read")
    ? "Alle eingereichten Beiträge sind entschieden."
    : "Kein Widerruf ist offen, und keine Einwilligung läuft bald ab.";
}

export default async function DeskStartPage() {
  const { actor, name } = await requireAccount();
  const waiting = await whatWaits(actor);
  const cards = waitingCards(actor, waiting);
  const write = canAtHome(actor, "post.create") && (
    <LinkButton href="/redaktion/beitraege/neu">Neuer Beitrag</LinkButton>
  );
  return (
    <DeskPage title={`Guten Tag, ${name}`} actions={write}>
      {cards.length === 0 ? (
        <EmptyState title="Nichts wartet auf Sie" action={write}>
          {nothingWaits(actor)}
        </EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2">
          {cards.map(({ title, text, href, label }) => (
            <li key={href + title}>
              <Card title={title} className="flex h-full flex-col items-start">
                <p className="mb-4 grow text-ink-2">{text}</p>
                <LinkButton look="secondary" href={href}>
                  {label}
                </LinkButton>
              </Card>
            </li>
          ))}
        </ul>
      )}
      {waiting.leichteSprache.posts > 0 && (
        <p className="mt-6 text-ink-2">{coverageWords(waiting.leichteSprache)}</p>
      )}
    </DeskPage>
  );
}
