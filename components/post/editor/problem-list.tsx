"use client";
import { useEffect } from "react";
import type { FormState } from "@/domain/form-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { useRefusal } from "@/components/ui/use-refusal";

/** The issues of a refused step; each line links to its field. */
export function ProblemList({ answer, onJump }: { answer: FormState; onJump: (field: string) => void }) {
  const summary = useRefusal(answer);
  useEffect(() => {
    const box = summary.current;
    const onClick = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link) return;
      event.preventDefault();
      onJump(decodeURIComponent(link.hash.slice(1)));
    };
    box?.addEventListener("click", onClick);
    return () => box?.removeEventListener("click", onClick);
  }, [answer, onJump, summary]);

  if (answer.notice && !answer.isDone) return <Notice kind="problem" title={answer.notice} />;
  return (
    <ErrorSummary
      ref={summary}
      title="Vor dem Einreichen fehlt noch etwas"
      problems={answer.issues.map(({ field, message }) => ({ message, fieldId: field }))}
    />
  );
}
