import * as z from "zod";
import { historyTypes } from "@/components/history/history-words";

/** What the address of the history asks for; a value that does not fit is ignored. */
export const historyWishes = z.object({
  was: z
    .enum(Object.keys(historyTypes) as (keyof typeof historyTypes)[])
    .optional()
    .catch(undefined),
  haus: z
    .union([z.literal("none"), z.uuid()])
    .optional()
    .catch(undefined),
  vor: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});

/** The address of the entries before this one, with the same filter. */
export function olderEntries({ was, haus }: z.infer<typeof historyWishes>, before: number) {
  return `?${new URLSearchParams({ ...(was && { was }), ...(haus && { haus }), vor: String(before) })}`;
}
