import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Rendered } from "@/platform/web-server/next-adapter";
import { publicPagePolicy } from "@/platform/web-server/page-policy";

export type Encoding = "identity" | "gzip" | "br";

type Headers = Record<string, string | string[]>;
/** A body in one encoding with all its headers; `head` holds names and values in turn. */
type Encoded = { head: string[]; body: Buffer; etag: string };

/** A finished page: bytes and headers as clients get them. */
export type Page = {
  status: number;
  encoded: Partial<Record<Encoding, Encoded>> & { identity: Encoded };
  /** The headers of a 304, without the etag. */
  unchangedHead: string[];
  /** May be stored and served to everybody. */
  isStorable: boolean;
};

export type Finishing = {
  /** Headers of every answer (D-018); the page may set another value. */
  commonHeaders: Record<string, string>;
  isSecure: boolean;
  /** False for a page that was rendered for one visitor. */
  isForEverybody: boolean;
  encodings: readonly Encoding[];
};

const compressible = /^(text\/|application\/(json|xml|[a-z.+-]+\+(json|xml)|javascript)|image\/svg)/;
const smallestCompressed = 1024;
const zip = promisify(gzip);
const brotli = promisify(brotliCompress);
/** Headers that are computed for each answer. */
const computedHeaders = new Set([
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "date",
  "etag",
  "vary",
]);

/** Turns what the application rendered into a page: sets its headers and compresses it once. */
export async function finishPage(rendered: Rendered, settings: Finishing): Promise<Page> {
  const { status, body } = rendered;
  const headers: Headers = { ...settings.commonHeaders, ...withoutComputed(rendered.headers) };
  const type = String(headers["content-type"] ?? "");
  if (type.startsWith("text/html")) {
    headers["content-security-policy"] = publicPagePolicy(settings.isSecure);
    // Next forbids caching of rendered pages. With `no-cache` browsers and proxies may keep a page, but must
    // ask each time whether it is still current (B-030).
    if (status === 200)
      headers["cache-control"] = settings.isForEverybody ? "public, no-cache" : "private, no-store";
  }
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const encode = async (encoding: Encoding): Promise<Encoded> => {
    const bytes = await compress(body, encoding);
    const etag = `"${hash}-${encoding}"`;
    const head = flat({
      ...headers,
      vary: "Accept-Encoding",
      ...(status === 200 ? { etag } : {}),
      "content-length": String(bytes.length),
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    });
    return { head, body: copyOfPooled(bytes), etag };
  };
  const encoded: Page["encoded"] = { identity: await encode("identity") };
  if (compressible.test(type) && body.length >= smallestCompressed) {
    const others = settings.encodings.filter((encoding) => encoding !== "identity");
    await Promise.all(others.map(async (encoding) => (encoded[encoding] = await encode(encoding))));
  }
  const { "content-type": _type, ...lasting } = headers;
  const unchangedHead = flat({ ...lasting, vary: "Accept-Encoding" });
  return { status, encoded, unchangedHead, isStorable: settings.isForEverybody && mayStore(status, headers) };
}

function mayStore(status: number, headers: Headers): boolean {
  const isPrivate = /no-store|private/.test(String(headers["cache-control"]));
  return status === 200 && headers["set-cookie"] === undefined && !isPrivate;
}

async function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return zip(body, { level: 7 });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotli(body, { params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_SIZE_HINT]: body.length } });
}

/** Copies a buffer out of Node's pool of 64 KB; otherwise a stored page would keep the whole pool. */
function copyOfPooled(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

function flat(headers: Headers): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    Array.isArray(value) ? value.flatMap((one) => [name, one]) : [name, value],
  );
}

/** The approximate memory of a page in bytes. */
export function weightOf(page: Page): number {
  return Object.values(page.encoded).reduce((sum, { body }) => sum + body.length, 6_000);
}

function withoutComputed(headers: OutgoingHttpHeaders): Headers {
  const kept: Headers = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || computedHeaders.has(name)) continue;
    kept[name] = Array.isArray(value) ? value : String(value);
  }
  return kept;
}
