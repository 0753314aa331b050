import type { LetterName } from "./letter";

export type WaitingMail = {
  id: string;
  /** Null: a reader, whose address is not shown here. */ to: string | null;
  letter: LetterName;
  createdAt: Date;
  tries: number;
  nextTryAt: Date;
  givenUpAt: Date | null;
  lastProblem: string | null;
};
