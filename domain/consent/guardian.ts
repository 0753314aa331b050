// Who signs beside the person (B-008): for a minor, or for an adult whom somebody represents.
export const guardianKinds = ["custody", "betreuung"] as const;
export type GuardianKind = (typeof guardianKinds)[number];

/** Why the consent is free although the Jobcenter is an authority (B-003). */
export const benefitStates = ["none", "checked"] as const;
export type BenefitState = (typeof benefitStates)[number];
