import "server-only";
import type { ChangePart, Change } from "@/domain/post/change";
import { diffArrays, diffWordsWithSpace } from "diff";
import { plainLines, type PlainLine } from "@/domain/post/plain-line";
import type { Manuscript } from "@/domain/post/manuscript";

/** What became of each line between two manuscripts, in reading order. */
export function changesBetween(before: Manuscript, after: Manuscript): Change[] {
  const hunks = diffArrays(plainLines(before), plainLines(after), {
    comparator: (one, other) => one.label === other.label && one.text === other.text,
  });
  const changes: Change[] = [];
  for (let index = 0; index < hunks.length; index += 1) {
    const hunk = hunks[index]!;
    const next = hunks[index + 1];
    if (hunk.removed && next?.added) {
      changes.push(...pairedUp(hunk.value, next.value));
      index += 1;
    } else {
      const partKind = hunk.added ? "added" : hunk.removed ? "removed" : "same";
      changes.push(
        ...hunk.value.map(({ label, text }) => ({
          label,
          isChanged: partKind !== "same",
          parts: [{ kind: partKind, text } as ChangePart],
        })),
      );
    }
  }
  return changes;
}

/** A removed line and the added line that follows it are compared word by word. */
function pairedUp(removed: PlainLine[], added: PlainLine[]): Change[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [old, now] = [removed[index], added[index]];
    if (!old || !now)
      return {
        label: (old ?? now)!.label,
        isChanged: true,
        parts: [{ kind: old ? "removed" : "added", text: (old ?? now)!.text } as ChangePart],
      };
    const parts = diffWordsWithSpace(old.text, now.text).map((part): ChangePart => ({
      kind: part.added ? "added" : part.removed ? "removed" : "same",
      text: part.value,
    }));
    return { label: now.label, isChanged: true, parts };
  });
}
