// Which of the Jobcenter the board lists; comes from the address.
import { isConfirmationDue, isSilent, participationStates } from "./participation";
import type { Participation } from "./participation-row";

export const participationChoices = [...participationStates, "first_time", "silent", "unconfirmed"] as const;
export type ParticipationChoice = (typeof participationChoices)[number];

type Line = Pick<Participation, "state" | "bundesland" | "isFirstTime" | "lastPublicAt" | "confirmedAt">;

export function chosenOf<L extends Line>(
  lines: L[],
  { choice, land }: { choice?: ParticipationChoice; land?: string },
  now: Date,
): L[] {
  return lines.filter(
    (line) =>
      (land === undefined || line.bundesland === land) && (choice === undefined || passes(line, choice, now)),
  );
}

function passes(line: Line, choice: ParticipationChoice, now: Date): boolean {
  if (choice === "first_time") return line.isFirstTime;
  if (choice === "silent") return isSilent(line.lastPublicAt, now);
  if (choice === "unconfirmed") return isConfirmationDue(line.confirmedAt, now);
  return line.state === choice;
}
