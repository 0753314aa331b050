/**
 * Hands readers finished pages: made once per address and edition, never older than the portal's edition
 * (README: "edition").
 */
import { IncomingMessage, type ServerResponse } from "node:http";
import { Socket } from "node:net";
import { CapturedResponse } from "./captured-response";
import type { EditionWatch } from "./edition-watch";
import { finishPage, type Encoding, type Page } from "./page";
import { publicAddress } from "./public-address";
import { acceptedEncoding, sendPage } from "./send-page";
import { Shelf } from "./shelf";

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
/** The portal's edition, and for how many seconds a page made now stays true if nothing is changed. */
export type Freshness = { edition: number; secondsLeft: number };

/** `endsAt`: until when it is true if nothing is changed. */
type Made = { page: Page; endsAt: number };

type Settings = {
  /** Makes a page: the application. */
  make: Handle;
  /** Asked before a page is made. */
  freshness: () => Promise<Freshness>;
  watch: Pick<EditionWatch, "latest" | "known" | "ask">;
  shelf: Shelf;
  sessionCookie: string;
  /** Base address of the portal. */
  appUrl: string;
  /** What every answer at an address carries. */
  headersAt: (url: string) => Record<string, string>;
  now?: () => number;
};

/**
 * What is asked for is made whole, whatever part of it or condition on it somebody wants; and data of the
 * framework in place of a page is for its own scripts, of which readers get none.
 */
const notPassedOn = /^(rsc$|next-(?!action$)|if-|range$|accept-encoding$)/;
/** An address where nothing is: its page is whole without scripts. */
const nowhere = "/diese-seite-gibt-es-nicht";
const shellOfError = '<html id="__next_error__"';
const keptEncodings: Encoding[] = ["gzip", "br"];
/** A change that never became true: its transaction was rolled back. */
const longestHoldMs = 5_000;

export class PageCache {
  readonly #making = new Map<string, Promise<Made>>();
  #held: { edition: number; until: number } | null = null;
  readonly #now: () => number;

  constructor(private readonly settings: Settings) {
    this.#now = settings.now ?? (() => performance.now());
  }

  /** Throws away what was made before; whoever asks from now on waits for no older answer either. */
  forget(): void {
    this.settings.shelf.clear();
    this.#making.clear();
  }

  /** Nothing kept is handed out until this edition is there, or it is clear that it will not come. */
  hold(edition: number): void {
    this.#held = { edition, until: this.#now() + longestHoldMs };
    this.forget();
  }

  /** Answers at once from what is kept; false when it has to be made. */
  answerAtOnce = (request: IncomingMessage, response: ServerResponse): boolean => {
    const key = this.#keepable(request);
    return (
      key !== null &&
      this.#mayHandOut(this.settings.watch.known()) &&
      this.#answerFromShelf(key, request, response)
    );
  };

  /** Answers every request: pages of the portal without scripts and, where that is allowed, from what is kept. */
  handle: Handle = async (request, response) => {
    const address = publicAddress(request.url ?? "/");
    if (!address) return this.settings.make(request, response);
    if (this.answerAtOnce(request, response)) return;
    const key = this.#keepable(request);
    if (key === null || !this.#mayHandOut(await this.settings.watch.ask())) {
      const { method, headers } = request;
      const page = await this.#made(key ?? address.key, key === null ? request : null, [
        acceptedEncoding(headers["accept-encoding"]),
      ]);
      return sendPage(page, { method, headers }, response);
    }
    if (!this.#answerFromShelf(key, request, response))
      sendPage(await this.#madeOnce(key), request, response);
  };

  #answerFromShelf(key: string, request: IncomingMessage, response: ServerResponse): boolean {
    const page = this.settings.shelf.take(key);
    if (page) sendPage(page, request, response);
    return page !== null;
  }

  /** The address under which the answer to this request may be kept for everybody; null when it may not. */
  #keepable({ method, url = "/", headers }: IncomingMessage): string | null {
    if (method !== "GET" && method !== "HEAD") return null;
    if (headers.cookie?.includes(`${this.settings.sessionCookie}=`)) return null;
    const address = publicAddress(url);
    return address?.isKeepable ? address.key : null;
  }

  /** True when what is kept, which is always of the newest edition known, may be handed out in this one. */
  #mayHandOut(edition: number | null): boolean {
    if (
      this.#held &&
      (this.#held.until <= this.#now() || (edition !== null && edition >= this.#held.edition))
    )
      this.#held = null;
    return edition !== null && !this.#held;
  }

  async #madeOnce(key: string): Promise<Page> {
    const asked = this.#now();
    const underway = await this.#making.get(key);
    // What somebody else had begun may have stopped being true before it was asked for here.
    if (underway && asked < underway.endsAt) return underway.page;
    return (await (this.#making.get(key) ?? this.#beginMaking(key))).page;
  }

  #beginMaking(key: string): Promise<Made> {
    const making = this.#madeAndKept(key).finally(
      () => this.#making.get(key) === making && this.#making.delete(key),
    );
    this.#making.set(key, making);
    return making;
  }

  async #madeAndKept(key: string): Promise<Made> {
    const began = this.#now();
    const { edition, secondsLeft } = await this.settings.freshness();
    const page = await this.#made(key, null, keptEncodings);
    const isForEverybody =
      page.status === 200 &&
      page.headers["set-cookie"] === undefined &&
      !/no-store|private/.test(String(page.headers["cache-control"]));
    const endsAt = began + secondsLeft * 1000;
    if (isForEverybody && this.#mayHandOut(edition) && this.settings.watch.latest() === edition)
      this.settings.shelf.put(key, page, endsAt);
    return { page, endsAt };
  }

  /** Makes a page; without a request for everybody: the application then learns nothing of who asked. */
  async #made(key: string, request: IncomingMessage | null, encodings: Encoding[]): Promise<Page> {
    const asked = request ?? anybodysRequest(key, this.settings.appUrl);
    asked.headers = Object.fromEntries(
      Object.entries(asked.headers).filter(([name]) => !notPassedOn.test(name)),
    );
    if (asked.method === "HEAD") asked.method = "GET";
    // To whom does not say what they read with, Next sends the title of a slow page after it, for scripts to put in its place.
    asked.headers["user-agent"] ||= "reader";
    const response = new CapturedResponse(asked);
    const [body] = await Promise.all([response.body(), this.settings.make(asked, response)]);
    const answer = { status: response.statusCode, headers: response.getHeaders(), body };
    // Next leaves the page for what is not there to its scripts, unless nothing at all is at the address.
    if (
      answer.status === 404 &&
      key !== nowhere &&
      (body.includes(shellOfError) || String(answer.headers["content-type"]).startsWith("text/x-component"))
    )
      return this.#made(nowhere, null, encodings);
    return finishPage(answer, {
      alwaysSent: this.settings.headersAt(key),
      isSecure: this.settings.appUrl.startsWith("https:"),
      isForEverybody: request === null,
      encodings,
    });
  }
}

function anybodysRequest(url: string, appUrl: string): IncomingMessage {
  const { host, protocol } = new URL(appUrl);
  const request = new IncomingMessage(new Socket());
  Object.assign(request, {
    method: "GET",
    url,
    httpVersion: "1.1",
    httpVersionMajor: 1,
    httpVersionMinor: 1,
  });
  request.headers = {
    host,
    accept: "text/html,*/*;q=0.8",
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.slice(0, -1),
  };
  request.push(null);
  return request;
}
