/**
 * Everything that depends on internals of Next and of Node's `http` module. All other files of the web server
 * and the page cache work on plain requests and answers.
 */
import {
  IncomingMessage,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  ServerResponse,
} from "node:http";
import { Socket } from "node:net";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
/** A request as plain data; an `IncomingMessage` is one, too. */
export type PlainRequest = { method?: string; url?: string; headers: IncomingHttpHeaders };
/** `isPlaceholder`: Next expects its scripts in the browser to draw this page. */
export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer; isPlaceholder: boolean };
export type Render = (request: PlainRequest) => Promise<Rendered>;
/** `head` holds names and values in turn, which Node writes fastest. */
export type PlainAnswer = { status: number; head: string[]; body?: Buffer };

const internalNames =
  "x-middleware-|x-nextjs-|x-next-|x-vercel-|x-invoke-|next-resume|" +
  "(x-matched-path|x-now-route-matches|x-original-url|x-rewrite-url)$";
/** Headers that Next sends to itself. From outside they were used to skip checks (CVE-2025-29927, D-023). */
export const internalHeader = new RegExp(`^(${internalNames})`);
/** `next dev` needs these two: without them the answer of a server action never arrives. */
export const developmentHeader = /^x-nextjs-(html-)?request-id$/;

/**
 * Drop Range and If-* headers: we always render the whole page. Drop RSC headers: we send no data for
 * scripts.
 */
const droppedHeaders = /^(rsc$|next-(?!action$)|if-|range$|accept-encoding$)/;
const script = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
const scriptLink = /<link\b[^>]*(?:\bas="script"|\brel="modulepreload")[^>]*>/g;
const nonce = / nonce="[^"]*"/g;

/** Renders pages by calling Next's request handler; HTML comes back without Next's scripts. */
export function renderWith(handler: Handler): Render {
  return async (plain) => {
    // The request of one visitor is passed on itself, because it carries the body of a form.
    const request = plain instanceof IncomingMessage ? plain : incomingMessage(plain);
    request.headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !droppedHeaders.test(name)),
    );
    if (request.method === "HEAD") request.method = "GET";
    // Without a user agent Next streams the title of a slow page after the body, and only a script can move
    // it up.
    request.headers["user-agent"] ||= "reader";
    const response = new CapturedResponse(request);
    const [body] = await Promise.all([response.body(), handler(request, response)]);
    return rendered(response.statusCode, response.getHeaders(), body);
  };
}

function rendered(status: number, headers: OutgoingHttpHeaders, body: Buffer): Rendered {
  const type = String(headers["content-type"] ?? "");
  const isPlaceholder =
    status === 404 && (body.includes('<html id="__next_error__"') || type.startsWith("text/x-component"));
  if (!type.startsWith("text/html")) return { status, headers, body, isPlaceholder };
  const html = body.toString("utf8").replace(script, "").replace(scriptLink, "").replace(nonce, "");
  const link = withoutScriptLinks([headers.link ?? []].flat().join(", "));
  return { status, headers: { ...headers, link }, body: Buffer.from(html), isPlaceholder };
}

/** The `link` header (fonts, styles) without its links to scripts; undefined when nothing is left. */
function withoutScriptLinks(header: string): string | undefined {
  const links = header.split(/,(?=\s*<)/).map((link) => link.trim().replace(/;\s*nonce="[^"]*"/, ""));
  return links.filter((link) => !/^$|;\s*as="?script|rel="?modulepreload/.test(link)).join(", ") || undefined;
}

/** Sends an answer. Headers of an error are set one by one, so that `beforeHeaders` can still change them. */
export function send({ status, head, body }: PlainAnswer, response: ServerResponse): void {
  if (status === 200 || status === 304) response.writeHead(status, head);
  else {
    for (let index = 0; index < head.length; index += 2)
      response.appendHeader(head[index]!, head[index + 1]!);
    response.writeHead(status);
  }
  response.end(body);
}

/**
 * Calls `change` once with the status, just before the headers are sent. The body that it may return is sent
 * in place of what the application writes.
 */
export function beforeHeaders(
  response: ServerResponse,
  change: (status: number) => Buffer | undefined,
): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  let isChanged = false;
  let replacement: Buffer | undefined;
  const changeOnce = (status: number) => {
    if (!isChanged) replacement = change(status);
    isChanged = true;
  };
  response.writeHead = (...args: unknown[]) => {
    changeOnce(Number(args[0]));
    return writeHead(...args);
  };
  response.write = (...args: unknown[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (!replacement) return write(...args);
    callbackIn(args)?.();
    return true;
  };
  response.end = (...args: unknown[]) => {
    changeOnce(response.statusCode);
    return replacement ? end(replacement, callbackIn(args)) : end(...args);
  };
}

function incomingMessage({ method = "GET", url = "/", headers }: PlainRequest): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url, httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1 });
  request.headers = headers;
  request.push(null);
  return request;
}

/** A response without a connection: it collects what the application writes. */
class CapturedResponse extends ServerResponse {
  readonly #pieces: Buffer[] = [];
  readonly #ended = Promise.withResolvers<void>();

  constructor(request: IncomingMessage) {
    super(request);
    this.sendDate = false;
  }

  /** The whole body, once the application has ended the response. */
  async body(): Promise<Buffer> {
    await this.#ended.promise;
    return Buffer.concat(this.#pieces);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.findLast((part) => typeof part === "object" && part !== null);
    this.statusCode = status;
    for (const [name, value] of pairs(headers ?? {})) this.setHeader(name, value);
    // `headersSent` is true as soon as this is set.
    Object.assign(this, { _header: "captured" });
    return this;
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  override write(piece: unknown, ...rest: unknown[]): boolean {
    this.flushHeaders();
    this.#collect(piece, rest);
    callbackIn(rest)?.();
    return true;
  }

  override end(...args: unknown[]): this {
    if (this.writableEnded) return this;
    this.flushHeaders();
    const [piece, ...rest] = args;
    if (typeof piece !== "function") this.#collect(piece, rest);
    Object.assign(this, { finished: true });
    for (const event of ["prefinish", "finish", "close"]) this.emit(event);
    this.#ended.resolve();
    callbackIn(args)?.();
    return this;
  }

  override destroy(error?: Error): this {
    this.#ended.reject(error ?? new Error("the application ended the response early"));
    return super.destroy(error);
  }

  #collect(piece: unknown, [encoding]: unknown[]): void {
    if (piece === undefined || piece === null) return;
    const given = typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8";
    this.#pieces.push(
      typeof piece === "string" ? Buffer.from(piece, given) : Buffer.from(piece as Uint8Array),
    );
  }
}

/** Headers in either of the forms that `writeHead` takes. */
function pairs(headers: object): [string, string | string[]][] {
  if (!Array.isArray(headers)) return Object.entries(headers).filter(([, value]) => value !== undefined);
  return Array.from({ length: headers.length / 2 }, (_, index) => [
    String(headers[index * 2]),
    headers[index * 2 + 1] as string,
  ]);
}

function callbackIn(args: unknown[]): (() => void) | undefined {
  const last = args.at(-1);
  return typeof last === "function" ? (last as () => void) : undefined;
}
