export type ChangePart = { kind: "same" | "added" | "removed"; text: string };

/** One line of the comparison: unchanged, or with its parts. */
export type Change = { label: string; isChanged: boolean; parts: ChangePart[] };
