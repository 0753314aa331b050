// The memory of the page cache: finished pages by address. When it is full, the least recently used go first.
import { type Page, weightOf } from "./page";

type Stored = { page: Page; weight: number; expiresAt: number };

export class PageStore {
  readonly #pages = new Map<string, Stored>();
  #weight = 0;

  /** `capacity` in bytes; `now` in milliseconds of a monotonic clock. */
  constructor(
    private readonly capacity: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The page at this address; null when there is none or it has expired. */
  get(key: string): Page | null {
    const stored = this.#pages.get(key);
    if (!stored) return null;
    this.#remove(key, stored);
    if (stored.expiresAt <= this.now()) return null;
    this.#pages.set(key, stored);
    this.#weight += stored.weight;
    return stored.page;
  }

  /** Stores a page until `expiresAt`. A page that needs more than an eighth of the capacity is not stored. */
  set(key: string, page: Page, expiresAt: number): void {
    const weight = weightOf(page) + key.length * 2;
    const before = this.#pages.get(key);
    if (before) this.#remove(key, before);
    if (weight > this.capacity / 8) return;
    this.#pages.set(key, { page, weight, expiresAt });
    this.#weight += weight;
    for (const [oldest, stored] of this.#pages) {
      if (this.#weight <= this.capacity) break;
      this.#remove(oldest, stored);
    }
  }

  clear(): void {
    this.#pages.clear();
    this.#weight = 0;
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#pages.size, bytes: this.#weight };
  }

  #remove(key: string, stored: Stored): void {
    this.#pages.delete(key);
    this.#weight -= stored.weight;
  }
}
