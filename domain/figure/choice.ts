// Choosing a value of the figures for a post, and how it is shown there.
import type { FigureBlock } from "@/domain/post/content";
import { figureScopes, sourceInWords, type Qualifier } from "./figure";
import { inOrderOfTime, newestOfEach, type FigureValue } from "./value";

/** A Kennzahl with the values an editor may choose from: of the own Jobcenter, its Land and the Bund. */
export type FigureChoice = { key: string; label: string; unit: string; values: FigureValue[] };

const looks = ["value", "change", "line", "bars"] as const;
export type FigureLook = (typeof looks)[number];

export const lookNames: Record<FigureLook, string> = {
  value: "nur dieser Wert",
  change: "mit einem früheren Wert",
  line: "Verlauf als Linie",
  bars: "Vergleich mit anderen Gebieten",
};

/** What there are values for. */
export function possibleLooks(choice: FigureChoice, chosen: FigureValue): FigureLook[] {
  const earlier = earlierOf(choice, chosen).length;
  return looks.filter(
    (look) =>
      look === "value" ||
      (look === "change" && earlier > 0) ||
      (look === "line" && earlier > 1) ||
      (look === "bars" && othersOf(choice, chosen).length > 0),
  );
}

/** How a block shows its values at the moment. */
export function lookOf(block: Pick<FigureBlock, "drawing" | "more">): FigureLook {
  return block.drawing ?? (block.more && block.more.length > 0 ? "change" : "value");
}

/**
 * The block that refers to the chosen value. A label somebody wrote stays; `earlierId`: the value it is
 * compared with.
 */
export function referenceTo(
  choice: FigureChoice,
  chosen: FigureValue,
  wanted: FigureLook,
  label: string,
  earlierId?: string,
): Omit<FigureBlock, "type"> {
  const look = possibleLooks(choice, chosen).includes(wanted) ? wanted : "value";
  const earlier = earlierOf(choice, chosen);
  const more =
    look === "bars"
      ? othersOf(choice, chosen)
      : look === "line"
        ? earlier
        : look === "change"
          ? [earlier.find(({ id }) => id === earlierId) ?? earlier[0]!]
          : [];
  const [first] = more;
  return {
    figureId: chosen.id,
    label: label || choice.label,
    unit: choice.unit,
    place: chosen.scopeName,
    after: measured(chosen),
    before: look === "change" && first ? measured(first) : null,
    source: [...new Set([chosen, ...more].map(sourceInWords))].join("; "),
    more:
      more.length > 0
        ? more.map((value) => ({ figureId: value.id, place: value.scopeName, ...measured(value) }))
        : undefined,
    drawing: look === "line" || look === "bars" ? look : undefined,
  };
}

const measured = ({ value, qualifier, asOf }: FigureValue) => ({
  value,
  qualifier: qualifier as Qualifier,
  asOf,
});

/** Of the same scope before that day, oldest first. */
export function earlierOf({ values }: FigureChoice, { scopeName, scope, asOf }: FigureValue): FigureValue[] {
  return inOrderOfTime(
    values.filter((value) => value.scopeName === scopeName && value.scope === scope && value.asOf < asOf),
  );
}

/** The newest of each other scope, near ones first: Kreis, Land, Bund. */
function othersOf({ values }: FigureChoice, { scopeName, scope }: FigureValue): FigureValue[] {
  const near = (value: FigureValue) => -figureScopes.indexOf(value.scope);
  return newestOfEach(
    values.filter((value) => value.scopeName !== scopeName || value.scope !== scope),
  ).toSorted((one, other) => near(one) - near(other));
}
