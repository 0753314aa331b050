// What can be done with a report now.
import { ActionForm, FormTextArea, SubmitButton } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import type { FormAction } from "@/domain/form-state";
import type { ReportKind, ReportState } from "@/domain/report/report";
import { isReportStepPossible, type ReportStep } from "@/domain/report/workflow";

type Props = {
  report: { id: string; kind: ReportKind; state: ReportState; email: string | null };
  actions: Record<ReportStep, FormAction>;
};

export function ReportSteps({ report, actions }: Props) {
  const { id, kind, email } = report;
  const may = (step: ReportStep) => isReportStepPossible(step, report);
  return (
    <>
      {may("take") && (
        <ActionForm action={actions.take} idPrefix="take-">
          <input type="hidden" name="reportId" value={id} />
          <div>
            <SubmitButton look="secondary">In Arbeit nehmen</SubmitButton>
          </div>
        </ActionForm>
      )}
      {may("answer") && (
        <Card title={kind === "withdrawal" ? "Zurückfragen" : "Antworten"}>
          <ActionForm action={actions.answer} className="grid gap-4" idPrefix="answer-">
            <input type="hidden" name="reportId" value={id} />
            <FormTextArea
              name="answer"
              label="Ihre Antwort"
              rows={7}
              maxLength={4000}
              hint={
                email
                  ? "Geht per E-Mail an die angegebene Adresse und ist mit der Nummer zu lesen."
                  : "Ist mit der Nummer der Meldung auf dem Portal zu lesen. Nennen Sie keine " +
                    "Namen und keine Einzelheiten über Personen."
              }
            />
            <div>
              <SubmitButton>{email ? "Antwort senden" : "Antwort hinterlegen"}</SubmitButton>
            </div>
          </ActionForm>
        </Card>
      )}
      {may("close") && (
        <ActionForm action={actions.close} idPrefix="close-">
          <input type="hidden" name="reportId" value={id} />
          <div>
            <SubmitButton look="secondary">
              {report.state === "answered" ? "Als erledigt ablegen" : "Ohne Antwort als erledigt ablegen"}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </>
  );
}
