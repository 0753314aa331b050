// Help before a search and after one without hits: what to try, and links that need no search.
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { inQuotes } from "@/domain/in-quotes";
import { topics } from "@/domain/post/topic";
import { isNarrowed, type SearchFilter, searchAddress } from "@/domain/search/search-filter";

/** `elsewhere`: how many posts there are without the chosen limits. */
export function NoHits({ filter, elsewhere }: { filter: SearchFilter; elsewhere: number }) {
  const { typed } = filter.question;
  const wider = searchAddress(filter, { art: null, land: null, jobcenter: null, zeit: null });
  return (
    <EmptyState
      title={
        typed ? `Nichts gefunden zu ${inQuotes(typed)}` : "Zu dieser Auswahl gibt es noch keinen Beitrag"
      }
      action={
        isNarrowed(filter) && (
          <LinkButton href={wider}>
            {elsewhere > 0
              ? `${elsewhere === 1 ? "1 Beitrag" : `${elsewhere} Beiträge`} ohne diese Auswahl zeigen`
              : "Ohne diese Auswahl suchen"}
          </LinkButton>
        )
      }>
      <ul className="grid list-disc gap-1 pl-5">
        <li>Prüfen Sie, ob alles richtig geschrieben ist.</li>
        <li>Nehmen Sie weniger oder andere Wörter, zum Beispiel die Grundform.</li>
        <li>Suchen Sie ein Jobcenter, hilft der Name des Landkreises oder der Stadt.</li>
      </ul>
    </EmptyState>
  );
}

/** The search has stop words only. */
export function TooCommon({ filter }: { filter: SearchFilter }) {
  return (
    <EmptyState title={`${inQuotes(filter.question.typed)} steht fast überall oder enthält kein Wort`}>
      Bitte nennen Sie ein Wort, das nur in dem steht, was Sie suchen: ein Thema, einen Ort, ein Jobcenter.
    </EmptyState>
  );
}

export function WaysWithoutSearch() {
  return (
    <section aria-labelledby="ohne-suche" className="mt-12">
      <h2 id="ohne-suche" className="text-head">
        Ohne Suche ans Ziel
      </h2>
      <ul className="mt-4 flex flex-wrap gap-2">
        {Object.entries(topics).map(([topic, name]) => (
          <li key={topic}>
            <a
              href={`/themen/${topic}`}
              className="inline-flex min-h-11 items-center rounded-control border border-edge px-4 underline-offset-4 hover:underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-6 flex flex-wrap gap-3">
        <LinkButton href="/jobcenter" look="secondary">
          Alle Jobcenter
        </LinkButton>
        <LinkButton href="/land" look="secondary">
          Nach Ländern
        </LinkButton>
        <LinkButton href="/reihen" look="secondary">
          Reihen
        </LinkButton>
      </p>
    </section>
  );
}
