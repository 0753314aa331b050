import { describe, expect, it } from "vitest";
import { NotPossibleNow } from "@/domain/refusals";
import {
  isPossible,
  requireVersion,
  revisionStates,
  take,
  workflow,
  type RevisionState,
  type WorkflowStep,
} from "./workflow";

const table: Record<WorkflowStep, Partial<Record<RevisionState, RevisionState>>> = {
  save: { draft: "draft", sent_back: "sent_back" },
  submit: { draft: "submitted", sent_back: "submitted" },
  retract: { submitted: "draft" },
  sendBack: { submitted: "sent_back" },
  approve: { submitted: "approved" },
};

describe.each(Object.keys(workflow) as WorkflowStep[])("%s", (step) => {
  it.each(revisionStates)("from %s goes where the table says, or is refused", (state) => {
    const expected = table[step][state];
    expect(isPossible(step, state)).toBe(expected !== undefined);
    if (expected) expect(take(step, state)).toBe(expected);
    else expect(() => take(step, state)).toThrow(NotPossibleNow);
  });
});

it("refuses a decision about an outdated version", () => {
  expect(() => requireVersion(7, 6)).toThrow(NotPossibleNow);
  expect(() => requireVersion(7, 7)).not.toThrow();
});
