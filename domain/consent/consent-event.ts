import type { ConsentChannel, ConsentEventKind, WithdrawalWay } from "./consent";

export type ConsentEvent = {
  kind: ConsentEventKind;
  at: Date;
  closes: ConsentChannel[] | null;
  receivedVia: WithdrawalWay | null;
  by: string | null;
};
