import { headers } from "next/headers";
import { ReportForm } from "@/components/report/report-form";
import { longestPage, reportedPage } from "@/domain/report/page";
import type { ReportKind } from "@/domain/report/report";
import { env } from "@/platform/env";
import { answerToReader } from "@/platform/form/form-action";
import { keptFormKey } from "@/platform/form/form-key";
import { send } from "./actions";

const words: Record<Exclude<ReportKind, "withdrawal">, { label: string; hint: string; button: string }> = {
  error: {
    label: "Was stimmt nicht?",
    hint: "Zum Beispiel: Die Telefonnummer ist falsch. Ein Satz genügt.",
    button: "Fehler melden",
  },
  barrier: {
    label: "Was hindert Sie?",
    hint: "Zum Beispiel: Ich kann das Formular mit der Tastatur nicht absenden. Ein Satz genügt.",
    button: "Barriere melden",
  },
};

/**
 * The form for one kind of report, for a public page with `export const dynamic = "force-dynamic"`:
 * `<ReportFormHere kind="error" adresse={(await searchParams).adresse} />`. When the input is refused, the
 * page is shown again with the text; `title: await titleOfForm("…")` in `generateMetadata` puts the error
 * into the title. When it is accepted, it redirects to the number under `/meldung`. The page must never be
 * cached: every form has its own key. Without `adresse` the referring page is filled in.
 */
export async function ReportFormHere({
  kind,
  adresse,
}: {
  kind: Exclude<ReportKind, "withdrawal">;
  adresse: string | string[] | undefined;
}) {
  const { label, hint, button } = words[kind];
  const page = await pageItIsAbout(adresse);
  const answer = await answerToReader();
  return (
    <ReportForm
      kind={kind}
      page={page}
      answer={answer}
      formKey={keptFormKey(answer.values.formKey)}
      action={send}
      message={{ label, hint }}
      button={button}
    />
  );
}

/** The page a form is about: the one that was named, or else the one somebody comes from; never a form. */
export async function pageItIsAbout(adresse: string | string[] | undefined): Promise<string> {
  const from = typeof adresse === "string" ? adresse : ((await headers()).get("referer") ?? "");
  const page = reportedPage(from, env().APP_URL).slice(0, longestPage);
  return isFormItself(page) ? "" : page;
}

const isFormItself = (page: string) =>
  /^\/(fehler-melden|barriere-melden|einwilligung-widerrufen|meldung)$/.test(page);

/** The title of the page with the form; begins with "Fehler:" when the form was refused. */
export async function titleOfForm(title: string): Promise<string> {
  const { issues, notice } = await answerToReader();
  return issues.length > 0 || notice ? `Fehler: ${title}` : title;
}
