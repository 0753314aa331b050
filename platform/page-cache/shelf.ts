// Finished pages by address, for one edition of the portal. Those that were not asked for longest go first when it gets full.
import { type Page, weightOf } from "./page";

type Kept = { page: Page; weight: number; endsAt: number };

export class Shelf {
  readonly #pages = new Map<string, Kept>();
  #weight = 0;

  /** `capacity` in bytes; `now` in milliseconds of a clock that never jumps. */
  constructor(
    private readonly capacity: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** A page whose time has not run out. */
  take(key: string): Page | null {
    const kept = this.#pages.get(key);
    if (!kept) return null;
    this.#remove(key, kept);
    if (kept.endsAt <= this.now()) return null;
    this.#pages.set(key, kept);
    this.#weight += kept.weight;
    return kept.page;
  }

  /** Keeps a page until `endsAt`; one that would take more than an eighth of the room is not kept. */
  put(key: string, page: Page, endsAt: number): void {
    const weight = weightOf(page) + key.length * 2;
    const before = this.#pages.get(key);
    if (before) this.#remove(key, before);
    if (weight > this.capacity / 8) return;
    this.#pages.set(key, { page, weight, endsAt });
    this.#weight += weight;
    for (const [oldest, kept] of this.#pages) {
      if (this.#weight <= this.capacity) break;
      this.#remove(oldest, kept);
    }
  }

  clear(): void {
    this.#pages.clear();
    this.#weight = 0;
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#pages.size, bytes: this.#weight };
  }

  #remove(key: string, kept: Kept): void {
    this.#pages.delete(key);
    this.#weight -= kept.weight;
  }
}
