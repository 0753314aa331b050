import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { plainHtml, plainLinks, readerPolicy } from "./plain-html";

export type Encoding = "identity" | "gzip" | "br";

type Headers = Record<string, string | string[]>;
/**
 * One answer to be sent as it is; `head` holds names and values in turn, as Node writes them fastest. `tag`
 * is its entity tag.
 */
export type Ready = { head: string[]; body: Buffer; tag: string };

/** A finished answer: bytes and headers as readers get them. */
export type Page = {
  status: number;
  headers: Headers;
  answers: Partial<Record<Encoding, Ready>> & { identity: Ready };
  /** Names and values in turn for whoever has it already, without the tag. */
  unchanged: string[];
};

export type Finishing = {
  /** Carried by every answer, unless the page says otherwise (D-018). */
  alwaysSent: Record<string, string>;
  isSecure: boolean;
  /** False for a page that was made for one person. */
  isForEverybody: boolean;
  encodings: readonly Encoding[];
};

const worthCompressing = /^(text\/|application\/(json|xml|[a-z.+-]+\+(json|xml)|javascript)|image\/svg)/;
const smallest = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Said anew with every answer, or untrue for what we send. */
const ownHeaders = new Set([
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "date",
  "etag",
  "vary",
]);

/**
 * What the application answered, made ready for readers: without scripts, with the policy that goes with it,
 * in the wanted encodings.
 */
export async function finishPage(
  answer: { status: number; headers: OutgoingHttpHeaders; body: Buffer },
  settings: Finishing,
): Promise<Page> {
  const headers: Headers = { ...settings.alwaysSent, ...plainHeaders(answer.headers) };
  const type = String(headers["content-type"] ?? "");
  const isHtml = type.startsWith("text/html");
  const body = isHtml ? Buffer.from(plainHtml(answer.body.toString("utf8"))) : answer.body;
  if (isHtml) {
    headers["content-security-policy"] = readerPolicy(settings.isSecure);
    const links = plainLinks([headers.link ?? []].flat().join(", "));
    if (links) headers.link = links;
    else delete headers.link;
    // Next forbids keeping whatever it makes on request. What is for everybody may be kept by who asks each time: then it is never stale (B-030).
    if (answer.status === 200)
      headers["cache-control"] = settings.isForEverybody ? "public, no-cache" : "private, no-store";
  }
  const tag = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const ready = (encoding: Encoding, bytes: Buffer): Ready => ({
    head: flat({
      ...headers,
      vary: "Accept-Encoding",
      etag: `"${tag}-${encoding}"`,
      "content-length": String(bytes.length),
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    }),
    body: alone(bytes),
    tag: `"${tag}-${encoding}"`,
  });
  const answers: Page["answers"] = { identity: ready("identity", body) };
  if (worthCompressing.test(type) && body.length >= smallest) {
    await Promise.all(
      settings.encodings.map(async (encoding) => {
        if (encoding === "gzip") answers.gzip = ready("gzip", await zip(body, { level: 7 }));
        if (encoding === "br")
          answers.br = ready(
            "br",
            await brotli(body, {
              params: {
                [constants.BROTLI_PARAM_QUALITY]: 5,
                [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
              },
            }),
          );
      }),
    );
  }
  const { "content-type": _type, ...lasting } = headers;
  return {
    status: answer.status,
    headers,
    answers,
    unchanged: flat({ ...lasting, vary: "Accept-Encoding" }),
  };
}

/**
 * Small bodies, and all that come out of compression, lie in blocks of 64 KB, which would be kept whole with
 * them.
 */
function alone(bytes: Buffer): Buffer {
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

/** How many bytes of memory a page takes, roughly. */
export function weightOf(page: Page): number {
  return Object.values(page.answers).reduce((sum, { body }) => sum + body.length, 6_000);
}

function plainHeaders(headers: OutgoingHttpHeaders): Page["headers"] {
  const plain: Page["headers"] = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || ownHeaders.has(name)) continue;
    plain[name] = Array.isArray(value) ? value : String(value);
  }
  return plain;
}
