import { storableText } from "@/domain/storable-text";
import { randomBytes } from "node:crypto";
import { and, eq, gt, ne, sql } from "drizzle-orm";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { db, type Transaction } from "@/db/client";
import { jobcenters, reports } from "@/db/schema";
import { normalEmail } from "@/domain/account/email-address";
import type { Actor } from "@/domain/account/role";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import { dueDay } from "@/domain/report/due";
import { type NewReport, newReportIssues } from "@/domain/report/new-report";
import { reportNumber } from "@/domain/report/number";
import { jobcenterInPage, reportedPage } from "@/domain/report/page";
import { env } from "@/platform/env";
import { formOpenInSeconds, readFormKey } from "@/platform/form/form-key";
import { hidePosts } from "./step/hide-posts";
import { connectionOf, personalKey, takeTry, type Limit } from "@/platform/rate-limit/rate-limit";
import { postsMeant } from "./step/posts-meant";
import { handlersOf } from "./step/recipients";

/** Many people may share one connection, for example in a library: ten reports are free, then pauses follow. */
const perConnection: Limit = {
  free: 10,
  firstPauseInSeconds: 60,
  longestPauseInSeconds: 900,
  forgottenAfterInSeconds: 3600,
};
/** People need longer to read, write and send the form; programs do not. */
const shortestInSeconds = 3;

/**
 * Stores the report of a reader and returns its number; the same form sent twice is one report. `connection`
 * is the network address, of which only a hash is counted. Every refusal tells the reader what to do, and the
 * form keeps the text. Throws NotReady (issues per field), NotPossibleNow, NotAllowed for people of the
 * desk.
 */
export async function sendReport(
  actor: Actor,
  report: NewReport,
  connection: string,
): Promise<{ number: string }> {
  authorise(actor, "report.send", {});
  const formKey = uniquePartOf(report.formKey);
  const [sentBefore] = await db
    .select({ number: reports.number })
    .from(reports)
    .where(eq(reports.formKey, formKey));
  if (sentBefore) return sentBefore;
  const issues = newReportIssues(report);
  if (issues.length > 0) throw new NotReady(issues);
  if (report.trap !== "")
    throw new NotPossibleNow(
      "trap was filled",
      "Ein Feld, das leer bleiben muss, war ausgefüllt. Es ist jetzt wieder leer. Bitte senden Sie die Meldung noch einmal ab.",
    );
  if (!(await takeTry(personalKey(`report ${report.kind}`, connectionOf(connection)), perConnection))) {
    throw new NotPossibleNow(
      "too many",
      "Von Ihrem Anschluss kamen gerade viele Meldungen. Bitte warten Sie einige Minuten und senden Sie die Meldung dann noch einmal ab. Ihr Text steht noch im Formular.",
    );
  }
  return db.transaction((tx) => store(tx, actor, report, { formKey, connection }));
}

async function store(
  tx: Transaction,
  actor: Actor,
  { kind, page: typedPage, message: typed, email, name, phone }: NewReport,
  { formKey, connection }: { formKey: string; connection: string },
): Promise<{ number: string }> {
  const message = storableText(typed).trim();
  const meant = kind === "withdrawal" ? await postsMeant(tx, { name, about: message }) : [];
  const page = meant[0]?.path ?? reportedPage(typedPage, env().APP_URL);
  const jobcenterId = meant[0]?.jobcenterId ?? (await ownerOf(tx, page));
  const written = {
    kind,
    page,
    message,
    email: normalEmail(email),
    personName: name.trim() || null,
    phone: phone.trim() || null,
    jobcenterId,
  };
  const known = await sameReport(tx, written);
  if (known) return known;
  const receivedOn = berlinDay(new Date());
  const [stored] = await tx
    .insert(reports)
    .values({
      ...written,
      formKey,
      number: reportNumber(kind, randomBytes(12)),
      dueOn: dueDay(kind, receivedOn),
    })
    .onConflictDoNothing({ target: reports.formKey })
    .returning({ id: reports.id, number: reports.number });
  // The same form arrived twice at the same moment, and the other request has stored it.
  if (!stored)
    return (
      await tx.select({ number: reports.number }).from(reports).where(eq(reports.formKey, formKey))
    )[0]!;
  await recordHistory(
    tx,
    actor,
    "report.send",
    { type: "report", id: stored.id, jobcenterId: written.jobcenterId },
    { kind },
  );
  if (meant.length > 0) await hidePosts(tx, actor, { reportId: stored.id, posts: meant, connection });
  await queueMails(tx, await handlersOf(tx, written), "report_received", { reportId: stored.id });
  return { number: stored.number };
}

/** The Jobcenter of the reported page; null for the Landkreistag. */
async function ownerOf(tx: Transaction, page: string): Promise<string | null> {
  const slug = jobcenterInPage(page);
  const [owner] = slug
    ? await tx.select({ id: jobcenters.id }).from(jobcenters).where(eq(jobcenters.slug, slug))
    : [];
  return owner?.id ?? null;
}

/**
 * The open report with the same text about the same page within a day, or null. Withdrawals are never merged:
 * two people may use the same words.
 */
async function sameReport(
  tx: Transaction,
  { kind, page, message, email }: Pick<typeof reports.$inferInsert, "kind" | "page" | "message" | "email">,
) {
  if (kind === "withdrawal") return null;
  const [known] = await tx
    .select({ number: reports.number })
    .from(reports)
    .where(
      and(
        eq(reports.kind, kind),
        eq(reports.page, page ?? ""),
        eq(reports.message, message),
        sql`${reports.email} is not distinct from ${email ?? null}`,
        ne(reports.state, "done"),
        gt(reports.receivedAt, sql`now() - interval '1 day'`),
      ),
    )
    .limit(1);
  return known ?? null;
}

function uniquePartOf(formKey: string): string {
  const key = readFormKey(formKey);
  if (!key || key.ageInSeconds >= formOpenInSeconds) {
    throw new NotPossibleNow(
      "form is old",
      "Das Formular war lange offen. Ihr Text ist noch da. Bitte senden Sie die Meldung noch einmal ab.",
    );
  }
  if (key.ageInSeconds < shortestInSeconds) {
    throw new NotPossibleNow(
      "too quick",
      "Das ging schneller, als ein Mensch schreiben kann. Bitte warten Sie einige Sekunden und senden Sie die Meldung noch einmal ab.",
    );
  }
  return key.unique;
}
