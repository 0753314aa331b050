// What a portrayed person reads around the own post, and how the person answers. Plain HTML.
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-field";
import { longestRemark, type ViewingAnswer } from "@/domain/consent/viewing";
import type { FormState } from "@/domain/form-state";

export function ViewingIntroduction({ jobcenter }: { jobcenter: string }) {
  return (
    <header className="measure grid gap-3">
      <p className="text-subhead font-bold">Das ist Ihr Beitrag. So werden ihn alle sehen.</p>
      <p>
        Das Jobcenter {jobcenter} möchte diesen Beitrag veröffentlichen. Bitte lesen Sie ihn und sehen Sie
        sich die Bilder an. Er erscheint nur, wenn Sie Ja sagen. Sagen Sie Nein, haben Sie keinen Nachteil.
      </p>
      <p>Nur Sie haben diesen Link. Er gilt 14 Tage und nur für diese Fassung.</p>
      <p>
        <a href="#antwort" className="text-link">
          Zur Antwort
        </a>
      </p>
    </header>
  );
}

const given: Record<ViewingAnswer, string> = {
  yes: "Sie haben Ja gesagt: So darf es erscheinen.",
  change: "Sie haben um Änderungen gebeten. Ihr Jobcenter schickt Ihnen die neue Fassung.",
  no: "Sie haben Nein gesagt. So erscheint der Beitrag nicht.",
};

type Props = {
  token: string;
  given: ViewingAnswer | null;
  state: FormState;
  action: (form: FormData) => Promise<void>;
};

export function ViewingAnswerForm({ token, given: before, state, action }: Props) {
  const remark = typeof state.values.remark === "string" ? state.values.remark : "";
  return (
    <section id="antwort" tabIndex={-1} className="measure grid gap-5 focus:outline-none">
      <h2 className="text-head">Ihre Antwort</h2>
      {before && (
        <div role="status">
          <Notice live={false} kind="success" title={given[before]}>
            <p>Solange der Beitrag nicht eingereicht ist, können Sie Ihre Antwort noch ändern.</p>
          </Notice>
        </div>
      )}
      <ErrorSummary problems={state.issues.map(({ message, field }) => ({ message, fieldId: field }))} />
      {state.notice && (
        <div role="alert">
          <Notice live={false} kind="warning" title={state.notice} />
        </div>
      )}
      <form action={action} className="grid gap-5">
        <input type="hidden" name="token" value={token} />
        <TextArea
          name="remark"
          label="Was soll anders sein?"
          hint="Nur ausfüllen, wenn etwas geändert werden soll. Ein Satz genügt."
          rows={4}
          maxLength={longestRemark}
          error={state.issues.find(({ field }) => field === "remark")?.message}
          defaultValue={remark}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" name="answer" value="yes">
            Ja, so darf es erscheinen
          </Button>
          <Button type="submit" name="answer" value="change" look="secondary">
            Bitte ändern
          </Button>
          <Button type="submit" name="answer" value="no" look="danger">
            Nein
          </Button>
        </div>
      </form>
      <p className="text-note text-ink-2">
        Auch nach einem Ja dürfen Sie jederzeit widerrufen, ohne einen Grund zu nennen, unter{" "}
        <a href="/einwilligung-widerrufen" className="text-link">
          Einwilligung widerrufen
        </a>
        .
      </p>
    </section>
  );
}
