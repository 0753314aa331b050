import { z } from "zod";
import type { Issue } from "@/domain/refusals";
import { normalEmail } from "./email-address";
import { isOfEither, isOfJobcenter, roles, type Role } from "./role";

export type Assignment = { role: Role; jobcenterId: string | null };

const name = z
  .string()
  .transform((typed) => typed.normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(2, "Bitte geben Sie Vor- und Nachnamen an.")
      .max(120, "Der Name darf höchstens 120 Zeichen haben.")
      .regex(/^[\p{L}\p{M}\p{N} .,'’()/-]*$/u, "Der Name enthält Zeichen, die hier nicht gehen."),
  );
const email = z.string().transform((typed, found) => {
  const kept = normalEmail(typed);
  if (kept) return kept;
  found.addIssue({
    code: "custom",
    message: "Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@jobcenter.example.",
  });
  return z.NEVER;
});

const assignmentFields = {
  role: z.enum(roles, "Bitte wählen Sie eine Rolle."),
  jobcenterId: z.uuid().nullable().catch(null),
};
/** Editors and leads belong to one Jobcenter, people of the Landkreistag to none, data protection to either. */
const withJobcenter = <Fields extends Assignment>(
  fields: Fields,
  found: z.core.$RefinementCtx<Fields>,
): Fields => {
  if (isOfEither(fields.role)) return fields;
  if (!isOfJobcenter(fields.role)) return { ...fields, jobcenterId: null };
  if (!fields.jobcenterId)
    found.addIssue({ code: "custom", path: ["jobcenterId"], message: "Bitte wählen Sie das Jobcenter." });
  return fields;
};

const assignmentShape = z.object(assignmentFields).transform(withJobcenter);
const invitationShape = z.object({ name, email, ...assignmentFields }).transform(withJobcenter);

export type Invitation = z.output<typeof invitationShape>;
type Judged<Kept> = { kept: Kept; issues?: never } | { kept?: never; issues: Issue[] };

/** What was typed into the invitation form: cleaned, or what is wrong with it. */
export function readInvitation(typed: unknown): Judged<Invitation> {
  return judged(invitationShape.safeParse(typed));
}

/** Role and Jobcenter of an account: cleaned, or what is wrong with them. */
export function readAssignment(typed: unknown): Judged<Assignment> {
  return judged(assignmentShape.safeParse(typed));
}

function judged<Kept>(result: z.ZodSafeParseResult<Kept>): Judged<Kept> {
  if (result.success) return { kept: result.data };
  return {
    issues: result.error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message })),
  };
}
