export const roles = ["editor", "lead", "moderator", "admin"] as const;
export type Role = (typeof roles)[number];

/** Editors and leads belong to exactly one Jobcenter; moderators and admins (Landkreistag) to none. */
export type Actor =
  | ({ kind: "person"; accountId: string; role: "editor" | "lead"; jobcenterId: string } & Appointments)
  | ({ kind: "person"; accountId: string; role: "moderator" | "admin"; jobcenterId: null } & Appointments)
  | { kind: "clock" }
  | { kind: "reader" };

/** What the administration entrusted to a person beside the role; absent means no. */
type Appointments = {
  /** Ansprechperson Barrierefreiheit: reads and answers reports about barriers. */
  isAccessibilityContact?: boolean;
};

export type Person = Extract<Actor, { kind: "person" }>;

/** The clock is an actor too: jobs act as it and pass the same policy. */
export const theClock: Actor = { kind: "clock" };

/** Somebody who reads the portal, known to nobody. */
export const theReader: Actor = { kind: "reader" };

export const rolesOfJobcenter = ["editor", "lead"] as const;

/** True for the roles that belong to exactly one Jobcenter. */
export function isOfJobcenter(role: Role): role is "editor" | "lead" {
  return role === "editor" || role === "lead";
}
