/** Somebody of each role, and what the policy lets them do. */
import { isOfJobcenter, roles, type Actor, type Person, type Role } from "@/domain/account/role";
import { can, policy, type Action, type Subjects } from "@/domain/policy";

export const emsland = "emsland";
export const saalekreis = "saalekreis";
const personOf = (role: Role): Person =>
  isOfJobcenter(role)
    ? { kind: "person", accountId: role, role, jobcenterId: emsland }
    : { kind: "person", accountId: role, role, jobcenterId: null };
export const people = Object.fromEntries(roles.map((role) => [role, personOf(role)])) as Record<Role, Person>;
export const actions = Object.keys(policy) as Action[];

/** One subject that fits every action: a handed-in post, an editor's account, a picture … of the Jobcenter. */
function subjectOf(jobcenterId: string) {
  return {
    jobcenterId,
    submittedBy: "somebody",
    savedBy: "somebody",
    isHandedIn: true,
    hasOwnApproval: false,
    accountId: "somebody",
    role: "editor" as const,
    kind: "error",
    id: "something",
    refusedBy: "somebody",
    isShown: false,
  };
}
export const allowed = (actor: Actor, jobcenterId: string, more: object = {}) =>
  actions.filter((action) =>
    can(actor, action, { ...subjectOf(jobcenterId), ...more } as unknown as Subjects[typeof action] & never),
  );
