// Posts refer to values of the figures: the current value is looked up each time a post is read (ADR 0046).
import { longDay } from "@/domain/date-words";
import type { Content, FigureBlock } from "@/domain/post/content";
import type { Issue } from "@/domain/refusals";
import { sourceInWords, type Qualifier } from "./figure";
import type { FigureValue } from "./value";

/**
 * The current state of a value that a post refers to. ISO instants: when it was taken back, and when it last
 * changed.
 */
type Referred = {
  takenBackAt: string | null;
  changedAt?: string | null;
  value: (FigureValue & { unit: string }) | null;
};
export type ReferredById = Record<string, Referred>;

/** Ids of all values the text refers to, each once. */
export function figureIdsIn(content: Content): string[] {
  return [
    ...new Set(
      content.flatMap((block) =>
        block.type === "figure" && block.figureId
          ? [block.figureId, ...(block.more ?? []).map(({ figureId }) => figureId)]
          : [],
      ),
    ),
  ];
}

/** The text with the current values. Blocks with values of their own stay as they are. */
export function withCurrentFigures(content: Content, found: ReferredById): Content {
  return content.map((block) =>
    block.type === "figure" && block.figureId ? currentBlock(block, block.figureId, found) : block,
  );
}

/**
 * When a post last changed for its readers: when its text was published, or a value in it corrected or taken
 * back since. ISO instants.
 */
export function lastChange(publishedAt: string, content: Content, found: ReferredById): string {
  return figureIdsIn(content).reduce((last, id) => {
    const at = found[id]?.changedAt;
    return at && at > last ? at : last;
  }, publishedAt);
}

function currentBlock(block: FigureBlock, figureId: string, found: ReferredById): FigureBlock {
  const main = found[figureId];
  if (!main) return block;
  if (!main.value) {
    const day = main.takenBackAt ? ` am ${longDay(main.takenBackAt)}` : "";
    return {
      type: "figure",
      figureId,
      label: block.label,
      unit: "",
      before: null,
      after: { value: null, qualifier: "", asOf: "" },
      source: "",
      remark: `Diese Zahl wurde${day} zurückgenommen.`,
    };
  }
  const more = block.more?.flatMap((one) => {
    const other = found[one.figureId];
    if (!other) return [one];
    return other.value
      ? [{ figureId: one.figureId, ...measured(other.value), place: other.value.scopeName }]
      : [];
  });
  const shown = [main.value, ...(block.more ?? []).flatMap(({ figureId: id }) => found[id]?.value ?? [])];
  const remarks = [...new Set(shown.flatMap(({ correction }) => correction ?? []))];
  const [first] = more ?? [];
  return {
    ...block,
    unit: main.value.unit,
    after: measured(main.value),
    before:
      block.more && !block.drawing
        ? first
          ? { value: first.value, qualifier: first.qualifier, asOf: first.asOf }
          : null
        : block.before,
    place: main.value.scopeName,
    source: [...new Set(shown.map(sourceInWords))].join("; "),
    ...(more ? { more } : {}),
    ...(remarks.length > 0 ? { remark: remarks.join(" ") } : {}),
  };
}

const measured = ({ value, qualifier, asOf }: FigureValue) => ({
  value,
  qualifier: qualifier as Qualifier,
  asOf,
});

/** Where the text refers to a value that was taken back. */
export function lostFigureIssues(content: Content, lost: readonly string[]): Issue[] {
  return content.flatMap((block, index) =>
    block.type === "figure" && figureIdsIn([block]).some((id) => lost.includes(id))
      ? [
          {
            field: `content.${index}.figureId`,
            message:
              "Diese Zahl wurde zurückgenommen. Bitte wählen Sie eine andere, oder entfernen Sie den Block.",
          },
        ]
      : [],
  );
}

/** Of what was found, the ids of values that were taken back. */
export function takenBackIn(found: ReferredById): string[] {
  return Object.entries(found).flatMap(([id, { takenBackAt }]) => (takenBackAt ? [id] : []));
}
