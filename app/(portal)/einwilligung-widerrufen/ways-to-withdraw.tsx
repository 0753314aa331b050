import { CodeForm } from "@/components/consent/withdrawal-by-code";
import { WithdrawalRequest } from "@/components/consent/withdrawal-request";
import { HowToWithdraw, WithoutCode } from "@/components/consent/withdrawal-text";
import { type FormState, untouchedForm } from "@/domain/form-state";
import { publisher } from "@/platform/publisher";
import { enterCode, sendWithdrawal } from "./actions";

type Props = {
  answer: FormState;
  formKey: string;
  code: string;
  page: Parameters<typeof WithdrawalRequest>[0]["page"];
};

/** What a person sees who has not entered a valid code yet: with the code, and without it. */
export function WaysToWithdraw({ answer, formKey, code, page }: Props) {
  const isAboutCode = "code" in answer.values;
  return (
    <>
      <p>
        <a href="#leicht">Das Gleiche in Leichter Sprache</a>
      </p>
      <h2 id="mit-code">Mit dem Code widerrufen</h2>
      <CodeForm answer={isAboutCode ? answer : untouchedForm} known={code} action={enterCode} />
      <WithoutCode />
      <WithdrawalRequest
        page={page}
        answer={isAboutCode ? untouchedForm : answer}
        formKey={formKey}
        action={sendWithdrawal}
      />
      <HowToWithdraw publisher={publisher()} />
    </>
  );
}
