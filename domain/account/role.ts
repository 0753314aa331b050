/** Roles of people who belong to exactly one Jobcenter. */
export const rolesOfJobcenter = ["editor", "lead"] as const;
/** Roles of people at the Landkreistag, who belong to no Jobcenter. */
export const rolesOfLandkreistag = ["moderator", "admin"] as const;
/** Roles of people who look after data protection: at one Jobcenter, or at the Landkreistag for all. */
export const rolesOfEither = ["datenschutz"] as const;
export const roles = [...rolesOfJobcenter, ...rolesOfLandkreistag, ...rolesOfEither] as const;
/** Roles that an account at a Jobcenter can have. */
export const rolesAtJobcenter = [...rolesOfJobcenter, ...rolesOfEither] as const;

type RoleOfJobcenter = (typeof rolesOfJobcenter)[number];
type RoleOfLandkreistag = (typeof rolesOfLandkreistag)[number];
type RoleOfEither = (typeof rolesOfEither)[number];
export type Role = (typeof roles)[number];

export type Actor =
  | ({ kind: "person"; accountId: string; role: RoleOfJobcenter; jobcenterId: string } & Appointments)
  | ({ kind: "person"; accountId: string; role: RoleOfLandkreistag; jobcenterId: null } & Appointments)
  | ({ kind: "person"; accountId: string; role: RoleOfEither; jobcenterId: string | null } & Appointments)
  | { kind: "clock" }
  | { kind: "reader" }
  | Protagonist;

/** A portrayed person who has shown the withdrawal code of this consent. Has no account. */
export type Protagonist = { kind: "protagonist"; consentId: string };

/** Tasks the administration gave to a person in addition to the role; absent means no. */
type Appointments = {
  /** Ansprechperson Barrierefreiheit: reads and answers reports about barriers. */
  isAccessibilityContact?: boolean;
};

export type Person = Extract<Actor, { kind: "person" }>;

/** The clock is an actor too: jobs act as it and pass the same policy. */
export const theClock: Actor = { kind: "clock" };

/** A reader of the portal: anonymous. */
export const theReader: Actor = { kind: "reader" };

/** True for the roles that belong to exactly one Jobcenter. */
export function isOfJobcenter(role: Role): role is RoleOfJobcenter {
  return (rolesOfJobcenter as readonly Role[]).includes(role);
}

/** True for the roles that belong to one Jobcenter or to the Landkreistag. */
export function isOfEither(role: Role): role is RoleOfEither {
  return (rolesOfEither as readonly Role[]).includes(role);
}

/**
 * True for the role of which at least one account must stay able to sign in, because only that role can
 * appoint another.
 */
export function isIndispensable(role: Role): boolean {
  return role === "admin";
}
