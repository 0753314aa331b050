// Withdrawing without the code. Plain HTML: it works without JavaScript, login or captcha.
import { Trap } from "@/components/report/trap";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { FormState } from "@/domain/form-state";

type Props = {
  /** The address of the post somebody comes from, if any. */
  page: string;
  /** Set when the form was just sent and refused. */
  answer: FormState;
  formKey: string;
  action: (form: FormData) => Promise<void>;
};

export function WithdrawalRequest({ page, answer, formKey, action }: Props) {
  const field = (name: string, initial = "") => ({
    name,
    error: answer.issues.find((issue) => issue.field === name)?.message,
    defaultValue: typeof answer.values[name] === "string" ? answer.values[name] : initial,
  });
  return (
    <form action={action} className="grid max-w-2xl gap-6" aria-label="Widerruf senden">
      <ErrorSummary
        problems={answer.issues.map((issue) => ({ message: issue.message, fieldId: issue.field }))}
      />
      {answer.notice && (
        <div role="alert">
          <Notice live={false} kind="warning" title={answer.notice} />
        </div>
      )}
      <input type="hidden" name="kind" value="withdrawal" />
      <input type="hidden" name="formKey" value={formKey} />
      <TextField {...field("name")} label="Ihr Name" maxLength={200} autoComplete="name" optional />
      <TextArea
        {...field("message", page)}
        label="Worum geht es?"
        hint="Die Adresse des Beitrags oder seine Überschrift genügt. Gründe brauchen Sie nicht zu nennen."
        rows={5}
        required
        maxLength={4000}
      />
      <TextField
        {...field("phone")}
        type="tel"
        label="Ihre Telefonnummer"
        optional
        hint="Damit Ihr Jobcenter zurückfragen kann, wenn etwas nicht klar ist."
        maxLength={100}
        autoComplete="tel"
      />
      <TextField
        {...field("email")}
        type="email"
        label="Ihre E-Mail-Adresse"
        optional
        hint="Dann schicken wir Ihnen, wie es ausgegangen ist. Sonst lesen Sie es mit der Nummer, die Sie gleich bekommen."
        maxLength={254}
        autoComplete="email"
      />
      <Trap />
      <div>
        <Button type="submit">Widerruf senden</Button>
      </div>
    </form>
  );
}
