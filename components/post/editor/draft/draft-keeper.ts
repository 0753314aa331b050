// Keeps a text safe while it is written: first in the browser, then on the server, one save after the other.
import type { Manuscript } from "@/domain/post/manuscript";
import type { Issue } from "@/domain/refusals";
import { isSameManuscript } from "@/domain/post/same-manuscript";
import type { SaveAnswer, SaveRequest, StoredDraft } from "./save-answer";

export type DraftState =
  | { kind: "saved"; savedAt: string }
  | { kind: "changed" | "saving" | "unreachable" | "signed-out" | "gone" | "too-large" }
  | { kind: "closed"; notice: string }
  | { kind: "withdrawn"; notice: string; withdrawn: string[] }
  | { kind: "refused"; issues: Issue[] }
  | { kind: "conflict"; stored: StoredDraft };

type Start = { manuscript: Manuscript; version: number; savedAt: string; knownWithdrawals: string[] };
type Outside = {
  send: (request: SaveRequest) => Promise<SaveAnswer>;
  /** Keeps the unsaved text in the browser, together with the version it started from. */
  keep: (manuscript: Manuscript, version: number) => void;
  forget: () => void;
  onState: (state: DraftState) => void;
};

/** Milliseconds after the last key; the promise is three seconds (E-003). */
const quiet = 1_200;
const atLatest = 8_000;
const retries = [3_000, 6_000, 12_000, 30_000];
/** In these states a person has to decide. */
const halted = new Set<DraftState["kind"]>(["conflict", "closed", "gone", "withdrawn"]);

export class DraftKeeper {
  state: DraftState;
  version: number;
  /** The last text that the server confirmed. */
  #saved: Manuscript;
  #current: Manuscript;
  /** Texts that were sent without an answer: they may have been stored nevertheless. */
  #inDoubt: Manuscript[] = [];
  #takesOver = false;
  #knownWithdrawals: string[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changedAt: number | null = null;
  #failures = 0;
  #running: Promise<void> | null = null;

  constructor(
    start: Start,
    private readonly outside: Outside,
  ) {
    this.#saved = this.#current = start.manuscript;
    this.version = start.version;
    this.#knownWithdrawals = start.knownWithdrawals;
    this.state = { kind: "saved", savedAt: start.savedAt };
  }

  get isSaved(): boolean {
    return this.state.kind === "saved";
  }

  /** The writer changed something. */
  change(manuscript: Manuscript): void {
    this.#current = manuscript;
    this.outside.keep(manuscript, this.version);
    if (halted.has(this.state.kind)) return;
    if (this.state.kind === "saved" || this.state.kind === "refused" || this.state.kind === "too-large")
      this.#show({ kind: "changed" });
    this.#changedAt ??= Date.now();
    if (this.#failures === 0)
      this.#saveIn(Math.min(quiet, Math.max(0, this.#changedAt + atLatest - Date.now())));
  }

  /**
   * Text found in the browser that started from an older version than the stored one: saving it leads to a
   * conflict.
   */
  adopt(manuscript: Manuscript, version: number): void {
    this.version = version;
    this.change(manuscript);
  }

  /** Saves now instead of waiting. True when everything is stored. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#running;
    if (!this.isSaved && !halted.has(this.state.kind)) await this.#save();
    return this.isSaved;
  }

  /** Ends a conflict with the writer's text; the other one stays among the earlier versions. */
  async takeMine(): Promise<void> {
    if (this.state.kind !== "conflict") return;
    this.version = this.state.stored.version;
    this.#takesOver = true;
    this.#show({ kind: "changed" });
    await this.#save();
  }

  /**
   * Ends a conflict with the stored text; the writer's is stored first, so that it stays among the earlier
   * versions.
   */
  async takeStored(): Promise<Manuscript | null> {
    if (this.state.kind !== "conflict") return null;
    const { manuscript } = this.state.stored;
    await this.takeMine();
    if (!this.isSaved) return null;
    this.#current = manuscript;
    this.#takesOver = true;
    this.#show({ kind: "changed" });
    await this.#save();
    return manuscript;
  }

  /** The writer has read that somebody in the post withdrew, and saves. */
  async acknowledge(): Promise<void> {
    if (this.state.kind !== "withdrawn") return;
    this.#knownWithdrawals = this.state.withdrawn;
    this.#show({ kind: "changed" });
    await this.#save();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #saveIn(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), delay);
  }

  #save(): Promise<void> {
    clearTimeout(this.#timer);
    return (this.#running ??= this.#send().finally(() => (this.#running = null)));
  }

  async #send(): Promise<void> {
    // A second round only when an answer was lost.
    for (let round = 0; round < 4; round += 1) {
      const manuscript = this.#current;
      this.#changedAt = null;
      this.#show({ kind: "saving" });
      const answer = await this.outside.send({
        manuscript,
        version: this.version,
        takesOver: this.#takesOver,
        knownWithdrawals: this.#knownWithdrawals,
      });
      if (answer.kind === "conflict" && this.#isOurs(answer.stored.manuscript)) {
        this.version = answer.stored.version;
        this.#saved = answer.stored.manuscript;
        if (!isSameManuscript(this.#current, this.#saved)) continue;
        return this.#finish(this.#saved, answer.stored.version, answer.stored.savedAt);
      }
      if (answer.kind === "saved") return this.#finish(manuscript, answer.version, answer.savedAt);
      return this.#fail(answer, manuscript);
    }
    this.#fail({ kind: "unreachable" }, this.#current);
  }

  #isOurs(stored: Manuscript): boolean {
    return [this.#saved, ...this.#inDoubt].some((known) => isSameManuscript(known, stored));
  }

  #finish(manuscript: Manuscript, version: number, savedAt: string): void {
    this.version = version;
    this.#saved = manuscript;
    this.#inDoubt = [];
    this.#takesOver = false;
    this.#failures = 0;
    if (isSameManuscript(this.#current, manuscript)) {
      this.outside.forget();
      this.#show({ kind: "saved", savedAt });
    } else {
      this.outside.keep(this.#current, version);
      this.#show({ kind: "changed" });
      this.#saveIn(quiet);
    }
  }

  #fail(answer: Exclude<SaveAnswer, { kind: "saved" }>, manuscript: Manuscript): void {
    this.#show(answer);
    if (answer.kind !== "unreachable" && answer.kind !== "signed-out") return;
    if (answer.kind === "unreachable") this.#inDoubt = [...this.#inDoubt, manuscript].slice(-5);
    this.#saveIn(retries[Math.min(this.#failures, retries.length - 1)]!);
    this.#failures += 1;
  }

  #show(state: DraftState): void {
    this.state = state;
    this.outside.onState(state);
  }
}
