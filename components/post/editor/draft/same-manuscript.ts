import type { Manuscript } from "@/domain/post/manuscript";

/** True when two manuscripts say the same, whatever the order of their keys. */
export function isSameManuscript(one: Manuscript, other: Manuscript): boolean {
  return one === other || canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
