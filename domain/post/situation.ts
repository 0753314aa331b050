// What the editor shows beside the text. Others can change it while the editor is open, so it is loaded again
// when a panel is opened, after a save and after a step. Instants are ISO 8601.
import type { ConsentState } from "@/domain/consent/consent";
import type { Host } from "./hosting";
import type { ProtagonistFact } from "./consent-readiness";

export type ShownPerson = ProtagonistFact & {
  consentId: string;
  publicName: string;
  validUntil: string;
  confirmedOn: string | null;
};
export type ConsentChoice = { id: string; publicName: string; validUntil: string; state: ConsentState };
export type EarlierVersion = {
  revisionId: string;
  version: number | null;
  revisionNumber: number;
  at: string;
  who: string;
  what: string;
  title: string;
  /** Nothing is left of it to restore. */
  isErased: boolean;
};

export type PostSituation = {
  people: ShownPerson[];
  /** Who is marked on a picture of the text and is not among its people, by name. */
  unnamed: string[];
  /** Consents of the Jobcenter that can be chosen. */
  consents: ConsentChoice[];
  /** Reasons of the Landkreistag, newest first. */
  reasons: { at: string; reason: string }[];
  /** Other Jobcenter asked to host this Aktion too. */
  hosts: Host[];
  history: { id: number; at: string; who: string; what: string }[];
  versions: EarlierVersion[];
};
