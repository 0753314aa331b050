import { type IncomingMessage, ServerResponse } from "node:http";

type Done = (error?: Error | null) => void;

/**
 * A response that goes nowhere: what the application writes into it is kept whole until somebody decides what
 * becomes of it.
 */
export class CapturedResponse extends ServerResponse {
  readonly #pieces: Buffer[] = [];
  readonly #ended = Promise.withResolvers<void>();

  constructor(request: IncomingMessage) {
    super(request);
    this.sendDate = false;
  }

  /** The body, once the application has ended the response. */
  async body(): Promise<Buffer> {
    await this.#ended.promise;
    return Buffer.concat(this.#pieces);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.findLast((part) => typeof part === "object" && part !== null) as
      | Record<string, string>
      | unknown[]
      | undefined;
    this.statusCode = status;
    for (const [name, value] of pairs(headers)) this.setHeader(name, value);
    // Node tells by this that headers cannot be changed any more.
    Object.assign(this, { _header: "captured" });
    return this;
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  override write(piece: unknown, ...rest: unknown[]): boolean {
    this.flushHeaders();
    this.#keep(piece, rest);
    done(rest)?.();
    return true;
  }

  override end(...args: unknown[]): this {
    if (this.writableEnded) return this;
    this.flushHeaders();
    const [piece, ...rest] = args;
    if (typeof piece !== "function") this.#keep(piece, rest);
    Object.assign(this, { finished: true });
    this.emit("prefinish");
    this.emit("finish");
    this.emit("close");
    this.#ended.resolve();
    done(args)?.();
    return this;
  }

  override destroy(error?: Error): this {
    this.#ended.reject(error ?? new Error("the application gave up"));
    return super.destroy(error);
  }

  #keep(piece: unknown, [encoding]: unknown[]): void {
    if (piece === undefined || piece === null) return;
    this.#pieces.push(
      typeof piece === "string"
        ? Buffer.from(piece, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
        : Buffer.from(piece as Uint8Array),
    );
  }
}

function pairs(headers: Record<string, string> | unknown[] | undefined): [string, string | string[]][] {
  if (!headers) return [];
  if (!Array.isArray(headers)) return Object.entries(headers).filter(([, value]) => value !== undefined);
  return Array.from({ length: headers.length / 2 }, (_, index) => [
    String(headers[index * 2]),
    headers[index * 2 + 1] as string,
  ]);
}

function done(args: unknown[]): Done | undefined {
  const last = args.at(-1);
  return typeof last === "function" ? (last as Done) : undefined;
}
