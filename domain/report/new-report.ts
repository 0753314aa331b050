import * as z from "zod";
import { normalEmail } from "@/domain/account/email-address";
import type { Issue } from "@/domain/refusals";
import { longestPage } from "./page";
import { reportKinds } from "./report";

const longestMessage = 4000;
export const longestAnswer = 4000;

/** The form of readers as it arrives. Only the message is needed (A-013, B-061). */
export const newReportSchema = z.object({
  kind: z.enum(reportKinds),
  page: z.string().max(longestPage, "Die Adresse der Seite ist zu lang. Bitte kürzen Sie sie.").default(""),
  message: z
    .string("Bitte schreiben Sie, worum es geht.")
    .max(longestMessage + 1000, "Ihre Nachricht ist zu lang. Bitte kürzen Sie sie."),
  /** Only of a withdrawal: the person's name and number. */
  name: z.string().max(200, "Der Name ist zu lang. Bitte kürzen Sie ihn.").default(""),
  phone: z.string().max(100, "Die Telefonnummer ist zu lang. Bitte kürzen Sie sie.").default(""),
  email: z.string().max(254, "Die E-Mail-Adresse ist zu lang.").default(""),
  /** Honeypot: people leave it empty, programs that fill in every field do not. */
  trap: z.string().max(500).default(""),
  formKey: z.string().max(200).default(""),
});
export type NewReport = z.infer<typeof newReportSchema>;

/** What is missing or wrong, each with its field. */
export function newReportIssues({ message, email }: NewReport): Issue[] {
  const issues: Issue[] = [];
  const length = message.trim().length;
  // Invisible characters alone are not a message.
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(message))
    issues.push({ field: "message", message: "Bitte schreiben Sie, worum es geht. Ein Satz genügt." });
  if (length > longestMessage)
    issues.push({
      field: "message",
      message: `Ihre Nachricht hat ${length} Zeichen. Möglich sind ${longestMessage}. Bitte kürzen Sie sie.`,
    });
  if (email.trim() !== "" && !normalEmail(email)) {
    issues.push({
      field: "email",
      message:
        "Diese E-Mail-Adresse ist nicht vollständig. Ein Beispiel: name@beispiel.de. Sie können " +
        "das Feld auch leer lassen.",
    });
  }
  return issues;
}
