// Several Jobcenter, one Aktion: its home invites others, who answer at their own desk (decision 44).
import type { VeranstaltungState } from "./veranstaltung-marks";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import type { PostKind } from "./kind";

export type HostState = "invited" | "accepted" | "declined";

/** A Jobcenter beside the home, as the home's desk knows it. `since` is an instant in ISO 8601. */
export type Host = { jobcenterId: string; name: string; state: HostState; since: string };

/** The most co-hosts of one Aktion. */
export const mostHosts = 20;

export const hostStateNames: Record<HostState, string> = {
  invited: "eingeladen",
  accepted: "dabei",
  declined: "abgelehnt",
};

export function hostState({
  acceptedAt,
  declinedAt,
}: {
  acceptedAt: Date | null;
  declinedAt: Date | null;
}): HostState {
  return acceptedAt ? "accepted" : declinedAt ? "declined" : "invited";
}

type Invitation = {
  kind: PostKind;
  /** A version in Leichte Sprache has the same hosts as its original. */
  isTwin: boolean;
  title: string;
  startsAt: Date | null;
  homeId: string;
  guestId: string;
  /** How many others are invited or take part. */
  others: number;
  /** The state of the invitation, null when the Jobcenter was never invited. */
  known: HostState | null;
};

/** Throws NotReady on field "host" with the reason why an invitation is not possible. */
export function requireInvitable({
  kind,
  isTwin,
  title,
  startsAt,
  homeId,
  guestId,
  others,
  known,
}: Invitation): void {
  const refuse = (message: string): never => {
    throw new NotReady([{ field: "host", message }]);
  };
  if (kind !== "veranstaltung" || isTwin) refuse("Gemeinsam veranstalten lassen sich nur Aktionen.");
  if (title.trim() === "" || startsAt === null)
    refuse(
      "Bitte geben Sie zuerst Titel und Beginn ein. Danach kann sich ein anderes Jobcenter entscheiden.",
    );
  if (guestId === homeId) refuse("Ihr eigenes Jobcenter ist schon dabei. Bitte wählen Sie ein anderes.");
  if (known === "accepted") refuse("Dieses Jobcenter veranstaltet schon mit.");
  if (known === "invited") refuse("Dieses Jobcenter ist schon eingeladen. Die Antwort steht noch aus.");
  if (others >= mostHosts) refuse(`Mehr als ${mostHosts} weitere Jobcenter können nicht eingeladen werden.`);
}

/** Throws NotPossibleNow unless the invitation is in the state where the step begins. */
export function requireHostState(state: HostState, wanted: HostState): void {
  if (state === wanted) return;
  const notices: Record<HostState, string> = {
    invited: "Diese Einladung ist noch nicht beantwortet. Bitte laden Sie die Seite neu.",
    accepted: "Ihr Jobcenter veranstaltet schon mit. Bitte laden Sie die Seite neu.",
    declined: "Diese Einladung ist abgelehnt. Bitten Sie das andere Jobcenter um eine neue.",
  };
  throw new NotPossibleNow(`host is ${state}`, notices[state]);
}

/** Everything an invited Jobcenter learns: no text, no pictures, no people. */
export type Hosting = {
  postId: string;
  title: string;
  form: string;
  dates: string[];
  venues: string[];
  state: VeranstaltungState;
  home: string;
  /** Names of the others that are invited or take part. */
  others: string[];
  isInvitation: boolean;
  invitedAt: Date;
  /** Path on the portal, null while readers cannot see it. */
  href: string | null;
};
