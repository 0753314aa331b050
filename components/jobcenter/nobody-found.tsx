import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Shown for a search without hits; `near` are similar names. */
export function NobodyFound({ near }: { near: { slug: string; name: string }[] }) {
  return (
    <EmptyState
      title="Kein kommunales Jobcenter gefunden"
      action={
        <LinkButton href="/jobcenter" look="secondary">
          Alle Jobcenter zeigen
        </LinkButton>
      }>
      {near.length > 0 && (
        <p className="mb-3">
          Meinten Sie{" "}
          {near.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && ", "}
              <a href={`/jobcenter/${slug}`} className="text-link">
                {name}
              </a>
            </span>
          ))}
          ?
        </p>
      )}
      <p>
        Vielleicht wird das Jobcenter an Ihrem Ort gemeinsam mit der Bundesagentur für Arbeit geführt. Hier
        stehen nur die kommunalen.
      </p>
    </EmptyState>
  );
}
