export const roles = ["editor", "lead", "moderator", "admin"] as const;
export type Role = (typeof roles)[number];

/** Editors and leads belong to exactly one Jobcenter; moderators and admins (Landkreistag) to none. */
export type Actor =
  | { kind: "person"; accountId: string; role: "editor" | "lead"; jobcenterId: string }
  | { kind: "person"; accountId: string; role: "moderator" | "admin"; jobcenterId: null }
  | { kind: "clock" };

export type Person = Extract<Actor, { kind: "person" }>;

/** The clock is an actor too: jobs act as it and pass the same policy. */
export const theClock: Actor = { kind: "clock" };

export const rolesOfJobcenter = ["editor", "lead"] as const;

/** True for the roles that belong to exactly one Jobcenter. */
export function isOfJobcenter(role: Role): role is "editor" | "lead" {
  return role === "editor" || role === "lead";
}
