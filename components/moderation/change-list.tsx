import type { Change } from "@/domain/post/change";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

const marks = {
  added: "bg-vorort-soft text-vorort-strong underline decoration-vorort-dot decoration-2 underline-offset-4",
  removed: "bg-sozial-soft text-sozial-strong line-through decoration-2",
};

/** What changed, line by line; unchanged lines are left out. */
export function ChangeList({ changes }: { changes: Change[] }) {
  const changed = changes.filter((change) => change.isChanged);
  if (changed.length === 0) return <p>Am Text hat sich nichts geändert.</p>;
  return (
    <dl className="grid gap-4">
      {changed.map((change, index) => (
        <div key={index}>
          <dt className="text-note font-semibold text-ink-2">{change.label}</dt>
          <dd className="whitespace-pre-line">
            {change.parts.map((part, position) =>
              part.kind === "same" ? (
                <span key={position}>{part.text}</span>
              ) : part.kind === "added" ? (
                <ins key={position} className={marks.added}>
                  <VisuallyHidden>neu: </VisuallyHidden>
                  {part.text}
                </ins>
              ) : (
                <del key={position} className={marks.removed}>
                  <VisuallyHidden>entfernt: </VisuallyHidden>
                  {part.text}
                </del>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
