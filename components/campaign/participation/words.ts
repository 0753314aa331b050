import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import type { Tone } from "@/components/ui/tone";
import type { ParticipationState } from "@/domain/campaign/participation";
import type { ParticipationChoice } from "@/domain/campaign/participation-choice";

/** `count`: under the number of Jobcenter; `badge`: beside one of them; `number`: its colour. */
export const stateWords: Record<
  ParticipationState,
  { count: string; badge: string; tone: Tone; number: string }
> = {
  public: { count: "öffentlich", badge: "öffentlich", tone: "vorort", number: "text-vorort" },
  submitted: { count: "eingereicht oder geplant", badge: "eingereicht", tone: "stark", number: "text-stark" },
  draft: { count: "im Entwurf", badge: "Entwurf", tone: "sun", number: "text-sun-strong" },
  idle: {
    count: "angemeldet, noch nichts begonnen",
    badge: "nichts begonnen",
    tone: "sozial",
    number: "text-sozial",
  },
  invited: { count: "Einladung nicht angenommen", badge: "nicht angenommen", tone: "neutral", number: "" },
  absent: { count: "noch nicht eingeladen", badge: "nicht eingeladen", tone: "neutral", number: "" },
};

export const choiceWords: Record<ParticipationChoice, string> = {
  ...(Object.fromEntries(Object.entries(stateWords).map(([state, { count }]) => [state, count])) as Record<
    ParticipationState,
    string
  >),
  first_time: "zum ersten Mal dabei",
  silent: "seit 90 Tagen nichts Neues",
  unconfirmed: "Kontakt nicht bestätigt",
};

/** How far away an Aktionswoche is on a day in Berlin: "beginnt in 6 Tagen", "noch 3 Tage", "vorbei". */
export function weekTime({ startsOn, endsOn }: { startsOn: string; endsOn: string }, today: string): string {
  if (endsOn < today) return "vorbei";
  const ahead = differenceInCalendarDays(startsOn, today);
  if (ahead > 0) return ahead === 1 ? "beginnt morgen" : `beginnt in ${ahead} Tagen`;
  return endsOn === today ? "letzter Tag" : `noch ${differenceInCalendarDays(endsOn, today) + 1} Tage`;
}
