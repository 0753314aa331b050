import { clockTime, longDay } from "@/domain/date-words";
import type { PostSituation } from "@/domain/post/situation";

/** The reasons why the post was sent back, newest first. */
export function FeedbackPanel({ reasons }: Pick<PostSituation, "reasons">) {
  return (
    <>
      <h2 className="text-subhead">Rückmeldung</h2>
      {reasons.length === 0 ? (
        <p className="measure mt-2 text-note text-ink-2">
          Noch gibt es keine Rückmeldung. Wenn der Landkreistag den Beitrag zurückgibt, steht hier, was zu
          ändern ist.
        </p>
      ) : (
        <ol className="mt-3 grid gap-4">
          {reasons.map(({ at, reason }) => (
            <li key={at} className="border-l-4 border-sozial-dot pl-4">
              <p className="whitespace-pre-line">{reason}</p>
              <p className="mt-1 text-note text-ink-2">
                Zurückgegeben am {longDay(at)}, {clockTime(at)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
