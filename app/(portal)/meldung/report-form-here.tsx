import { headers } from "next/headers";
import { ReportForm } from "@/components/report/report-form";
import { longestPage, reportedPage } from "@/domain/report/page";
import type { ReportKind } from "@/domain/report/report";
import { env } from "@/platform/env";
import { answerToReader } from "@/platform/form/form-action";
import { keptFormKey } from "@/platform/form/form-key";
import { send } from "./actions";

const words: Record<ReportKind, { label: string; hint: string; button: string }> = {
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
  withdrawal: {
    label: "Ihr Widerruf",
    hint:
      "Zum Beispiel: Ich möchte in der Geschichte über die Werkstatt nicht mehr vorkommen. Gründe " +
      "brauchen Sie nicht zu nennen.",
    button: "Widerruf absenden",
  },
};

/**
 * The form for one kind of report, for a public page with `export const dynamic = "force-dynamic"`:
 * `<ReportFormHere kind="withdrawal" adresse={(await searchParams).adresse} />`. When the input is refused,
 * the page is shown again with the text; `title: await titleOfForm("…")` in `generateMetadata` puts the error
 * into the title. When it is accepted, it redirects to the number under `/meldung`. The page must never be
 * cached: every form has its own key. Without `adresse` the referring page is filled in.
 */
export async function ReportFormHere({
  kind,
  adresse,
}: {
  kind: ReportKind;
  adresse: string | string[] | undefined;
}) {
  const { label, hint, button } = words[kind];
  const from = typeof adresse === "string" ? adresse : ((await headers()).get("referer") ?? "");
  const page = reportedPage(from, env().APP_URL).slice(0, longestPage);
  const answer = await answerToReader();
  return (
    <ReportForm
      kind={kind}
      page={isFormItself(page) ? "" : page}
      answer={answer}
      formKey={keptFormKey(answer.values.formKey)}
      action={send}
      message={{ label, hint }}
      button={button}
    />
  );
}

const isFormItself = (page: string) =>
  /^\/(fehler-melden|barriere-melden|einwilligung-widerrufen|meldung)$/.test(page);

/** The title of the page with the form; begins with "Fehler:" when the form was refused. */
export async function titleOfForm(title: string): Promise<string> {
  const { issues, notice } = await answerToReader();
  return issues.length > 0 || notice ? `Fehler: ${title}` : title;
}
