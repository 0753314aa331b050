import type { Tone } from "@/components/ui/tone";

export const accountStates = {
  active: { label: "Aktiv", tone: "vorort" },
  invited: { label: "Eingeladen", tone: "sun" },
  locked: { label: "Gesperrt", tone: "sozial" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

const day = new Intl.DateTimeFormat("de-DE", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Berlin" });
const moment = new Intl.DateTimeFormat("de-DE", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone: "Europe/Berlin" });

export const dayInWords = (date: Date) => day.format(date);
export const momentInWords = (date: Date) => `${moment.format(date)} Uhr`;
