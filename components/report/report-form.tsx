// The report form of readers. Plain HTML: it works without JavaScript, login or captcha.
import { Trap } from "./trap";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { FormState } from "@/domain/form-state";
import type { ReportKind } from "@/domain/report/report";

type Props = {
  kind: ReportKind;
  /** What is already known of the page it is about. */
  page: string;
  /** Set when the form was just sent and refused. */
  answer: FormState;
  formKey: string;
  action: (form: FormData) => Promise<void>;
  message: { label: string; hint: string };
  button: string;
};

export function ReportForm({ kind, page, answer, formKey, action, message, button }: Props) {
  const typed = (name: string, initial = "") =>
    typeof answer.values[name] === "string" ? answer.values[name] : initial;
  const errorOf = (name: string) => answer.issues.find((issue) => issue.field === name)?.message;
  return (
    <form action={action} className="grid max-w-2xl gap-6" aria-label={button}>
      <ErrorSummary
        problems={answer.issues.map((issue) => ({ message: issue.message, fieldId: issue.field }))}
      />
      {answer.notice && (
        <div role="alert">
          <Notice live={false} kind="warning" title={answer.notice} />
        </div>
      )}
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="formKey" value={formKey} />
      <TextArea
        name="message"
        label={message.label}
        hint={message.hint}
        error={errorOf("message")}
        defaultValue={typed("message")}
        rows={8}
        required
        maxLength={4000}
      />
      <TextField
        name="page"
        label="Um welche Seite geht es?"
        optional
        hint="Die Adresse der Seite, zum Beispiel aus der Adresszeile. Ohne Adresse geht es auch."
        error={errorOf("page")}
        defaultValue={typed("page", page)}
        maxLength={300}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="email"
        type="email"
        label="Ihre E-Mail-Adresse"
        optional
        hint="Nur wenn Sie die Antwort per E-Mail möchten. Sonst lesen Sie sie mit der Nummer, die Sie gleich bekommen."
        error={errorOf("email")}
        defaultValue={typed("email")}
        maxLength={254}
        autoComplete="email"
      />
      <Trap />
      <div>
        <Button type="submit">{button}</Button>
      </div>
    </form>
  );
}
