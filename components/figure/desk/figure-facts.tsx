// The details of one published value, for the people responsible for it.
import { longDay } from "@/domain/date-words";
import {
  momentInWords,
  shortUnit,
  sourceInWords,
  valueInWords,
  type Measured,
  type Moment,
} from "@/domain/figure/figure";

type Figure = Measured &
  Moment & { source: string; sourceDate: string; takenBackAt: Date | null; takenBackBecause: string | null };

/** `href`: its public page. */
export function FigureFacts({ figure, unit, href }: { figure: Figure; unit: string; href: string | null }) {
  return (
    <>
      <p className="font-display text-4xl leading-tight font-extrabold tracking-[-0.03em] text-stark">
        {valueInWords(figure, shortUnit(unit))}
      </p>
      <p className="mt-1">
        {momentInWords(figure)} · Quelle: {sourceInWords(figure)}
      </p>
      {figure.takenBackAt && (
        <p className="mt-2">
          Zurückgenommen am {longDay(figure.takenBackAt)}: {figure.takenBackBecause}
        </p>
      )}
      {href && (
        <p className="mt-3">
          <a href={href} className="text-link">
            Auf dem Portal ansehen
          </a>
        </p>
      )}
    </>
  );
}

export function EarlierValues({
  values,
  unit,
}: {
  values: (Measured & { replacedAt: Date | null; because: string | null })[];
  unit: string;
}) {
  return (
    <ol className="grid gap-2.5 text-note">
      {values.map((value, index) => (
        <li key={index}>
          <strong>{valueInWords(value, shortUnit(unit))}</strong>
          {value.replacedAt && <span className="block text-ink-2">bis {longDay(value.replacedAt)}</span>}
          {value.because && <span className="block">{value.because}</span>}
        </li>
      ))}
    </ol>
  );
}

/** `canOpen`: these are posts of the own Jobcenter. */
export function FigureUses({
  uses,
  canOpen,
}: {
  uses: { postId: string; title: string; isPublic: boolean }[];
  canOpen: boolean;
}) {
  if (uses.length === 0) return <p className="text-note">Noch zeigt ihn kein Beitrag.</p>;
  return (
    <ul className="grid gap-2">
      {uses.map(({ postId, title, isPublic }) => (
        <li key={postId}>
          {canOpen ? (
            <a href={`/redaktion/beitraege/${postId}`} className="text-link">
              {title || "Ohne Titel"}
            </a>
          ) : (
            title
          )}
          <span className="block text-note text-ink-2">{isPublic ? "öffentlich" : "nicht öffentlich"}</span>
        </li>
      ))}
    </ul>
  );
}
