/** Serves public pages: rendered once per address and edition, never from an older edition (README.md). */
import type { PlainAnswer, PlainRequest, Render } from "@/platform/web-server/next-adapter";
import type { EditionWatch } from "./edition-watch";
import { type Encoding, finishPage, type Page } from "./page";
import { acceptedEncoding, answerWith } from "./page-answer";
import type { PageStore } from "./page-store";
import { publicAddress } from "./public-address";

/** The edition, and for how many seconds a page rendered now stays true if nothing is changed. */
export type Freshness = { edition: number; secondsLeft: number };

type FreshPage = { page: Page; expiresAt: number };

type Settings = {
  render: Render;
  /** Read before a page is rendered. */
  freshness: () => Promise<Freshness>;
  watch: Pick<EditionWatch, "latest" | "leased" | "revalidate">;
  store: PageStore;
  sessionCookie: string;
  /** Base address of the portal. */
  appUrl: string;
  /** The headers that every answer at this address has. */
  commonHeaders: (url: string) => Record<string, string>;
  now?: () => number;
};

/** An address that does not exist: Next renders its 404 page in full, without the help of scripts. */
const notFoundUrl = "/diese-seite-gibt-es-nicht";
const storedEncodings: Encoding[] = ["gzip", "br"];
/** If the announced edition has not come by then, its transaction was rolled back. */
const longestSuspensionMs = 5_000;

export class PageCache {
  readonly #inFlight = new Map<string, Promise<FreshPage>>();
  #suspended: { edition: number; until: number } | null = null;
  readonly #now: () => number;

  constructor(private readonly settings: Settings) {
    this.#now = settings.now ?? (() => performance.now());
  }

  /** Drops all stored pages. Renders in flight still answer who waits for them, but nobody else. */
  clear(): void {
    this.settings.store.clear();
    this.#inFlight.clear();
  }

  /** Serves nothing from the cache until this edition is committed, or for five seconds if it never is. */
  suspendUntil(edition: number): void {
    this.#suspended = { edition, until: this.#now() + longestSuspensionMs };
    this.clear();
  }

  /** The answer from the cache, without waiting for anything; null when there is none. */
  fromCache(request: PlainRequest): PlainAnswer | null {
    const key = this.#storableKey(request);
    return key !== null && this.#mayServe(this.settings.watch.leased()) ? this.#stored(key, request) : null;
  }

  /** The answer to any request for a public page; null for addresses of others (the desk, files). */
  async answer(request: PlainRequest): Promise<PlainAnswer | null> {
    const address = publicAddress(request.url ?? "/");
    if (!address) return null;
    const answer = this.fromCache(request);
    if (answer) return answer;
    const key = this.#storableKey(request);
    if (key !== null && this.#mayServe(await this.settings.watch.revalidate()))
      return this.#stored(key, request) ?? answerWith(await this.#renderOnce(key), request);
    // Rendering changes the request that it passes on.
    const { method, headers } = request;
    const encoding = acceptedEncoding(headers["accept-encoding"]);
    const page = await this.#render(key ?? address.key, key === null ? request : null, [encoding]);
    return answerWith(page, { method, headers });
  }

  #stored(key: string, request: PlainRequest): PlainAnswer | null {
    const page = this.settings.store.get(key);
    return page && answerWith(page, request);
  }

  /** The address under which the answer may be stored for everybody; null when it must not be stored. */
  #storableKey({ method, url = "/", headers }: PlainRequest): string | null {
    if (method !== "GET" && method !== "HEAD") return null;
    if (headers.cookie?.includes(`${this.settings.sessionCookie}=`)) return null;
    const address = publicAddress(url);
    return address?.isStorable ? address.key : null;
  }

  /** Whether stored pages may be served now. They always belong to the newest edition that is known. */
  #mayServe(edition: number | null): boolean {
    const suspended = this.#suspended;
    const isCommitted = suspended !== null && edition !== null && edition >= suspended.edition;
    if (suspended && (isCommitted || suspended.until <= this.#now())) this.#suspended = null;
    return edition !== null && !this.#suspended;
  }

  async #renderOnce(key: string): Promise<Page> {
    const askedAt = this.#now();
    const shared = await this.#inFlight.get(key);
    // A render that others started may have expired before this request came.
    if (shared && askedAt < shared.expiresAt) return shared.page;
    return (await (this.#inFlight.get(key) ?? this.#startRender(key))).page;
  }

  #startRender(key: string): Promise<FreshPage> {
    const render = this.#renderAndStore(key).finally(
      () => this.#inFlight.get(key) === render && this.#inFlight.delete(key),
    );
    this.#inFlight.set(key, render);
    return render;
  }

  async #renderAndStore(key: string): Promise<FreshPage> {
    const startedAt = this.#now();
    const { edition, secondsLeft } = await this.settings.freshness();
    const page = await this.#render(key, null, storedEncodings);
    const expiresAt = startedAt + secondsLeft * 1000;
    if (page.isStorable && this.#mayServe(edition) && this.settings.watch.latest() === edition)
      this.settings.store.set(key, page, expiresAt);
    return { page, expiresAt };
  }

  /** Renders for one visitor, or for everybody if `visitor` is null: then Next does not learn who asks. */
  async #render(url: string, visitor: PlainRequest | null, encodings: Encoding[]): Promise<Page> {
    const { render, appUrl, commonHeaders } = this.settings;
    const rendered = await render(visitor ?? anonymousRequest(url, appUrl));
    if (rendered.isPlaceholder && url !== notFoundUrl) return this.#render(notFoundUrl, null, encodings);
    return finishPage(rendered, {
      commonHeaders: commonHeaders(url),
      isSecure: appUrl.startsWith("https:"),
      isForEverybody: visitor === null,
      encodings,
    });
  }
}

function anonymousRequest(url: string, appUrl: string): PlainRequest {
  const { host, protocol } = new URL(appUrl);
  const forwarded = { "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) };
  return { method: "GET", url, headers: { host, accept: "text/html,*/*;q=0.8", ...forwarded } };
}
