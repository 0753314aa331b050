"use client";
import { type RefObject, useEffect, useRef } from "react";
import type { FormState } from "@/domain/form-state";

/** After every refusal the summary takes the focus and the page's title begins with "Fehler:". */
export function useRefusal(state: FormState): RefObject<HTMLDivElement | null> {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.issues.length === 0) return;
    summary.current?.focus();
    document.title = `Fehler: ${document.title}`;
    return () => void (document.title = document.title.replace(/^Fehler: /, ""));
  }, [state]);
  return summary;
}
