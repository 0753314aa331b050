import { NotReady } from "@/domain/refusals";

const longestReason = 2_000;

/**
 * The trimmed reason. Throws NotReady on field "reason" when it is empty or too long; `missing` is the German
 * sentence.
 */
export function requireReason(reason: string, missing: string): string {
  const trimmed = reason.trim();
  if (trimmed === "") throw new NotReady([{ field: "reason", message: missing }]);
  if (trimmed.length > longestReason) {
    throw new NotReady([
      {
        field: "reason",
        message: `Bitte kürzen Sie die Begründung auf ${longestReason} Zeichen. Sie hat ${trimmed.length}.`,
      },
    ]);
  }
  return trimmed;
}
