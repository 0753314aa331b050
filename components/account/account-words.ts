import type { AccountState } from "@/domain/account/account-state";
import type { Tone } from "@/components/ui/tone";
import { clockTime, longDay } from "@/domain/date-words";

export const stateWords = {
  active: { label: "Aktiv", tone: "vorort" },
  invited: { label: "Eingeladen", tone: "sun" },
  locked: { label: "Gesperrt", tone: "sozial" },
} as const satisfies Record<AccountState, { label: string; tone: Tone }>;

/** "27. August 2019, 10:00 Uhr" */
export const momentInWords = (at: Date) => `${longDay(at)}, ${clockTime(at)}`;
