/** The child process that renders one job at a time. `renderer.ts` starts it and kills it if a job hangs. */
import { join } from "node:path";
import type { NodeCompiler, NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import type { Answer, RenderJob, Started } from "./render-job";
import { fontOrder, readFonts } from "./fonts";

const folder = join(process.cwd(), "platform/pdf/template");
/**
 * The compiler drops cached results that were not used in so many jobs; without this its memory grows without
 * limit.
 */
const evictAfter = 5;
const mostTries = 4;
const fonts = JSON.stringify(fontOrder);

type Tools = { compiler: NodeCompiler; toPng: (svg: string) => Uint8Array };

async function tools(): Promise<Tools> {
  const [{ NodeCompiler: Compiler }, { Resvg }] = await Promise.all([
    import("@myriaddreamin/typst-ts-node-compiler"),
    import("@resvg/resvg-js"),
  ]);
  const compiler = Compiler.create({ workspace: folder, fontArgs: [{ fontBlobs: readFonts() }] });
  return { compiler, toPng: (svg) => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng() };
}

function render({ compiler, toPng }: Tools, { template, document, files, as }: RenderJob): Uint8Array {
  for (const [name, bytes] of Object.entries(files))
    compiler.mapShadow(join(folder, name), Buffer.from(bytes));
  try {
    let words = JSON.stringify(document);
    for (let tries = 1; ; tries += 1) {
      const drawn = attempt(compiler, template, words, as);
      if (typeof drawn !== "string") return drawn;
      const missing = missingCharacters(drawn);
      if (missing.length === 0 || tries === mostTries) throw new Error(drawn);
      words = withoutCharacters(words, missing);
    }
  } finally {
    for (const name of Object.keys(files)) compiler.unmapShadow(join(folder, name));
    compiler.evictCache(evictAfter);
  }

  function attempt(by: NodeCompiler, of: string, json: string, format: RenderJob["as"]): Uint8Array | string {
    const result = by.compile({
      mainFilePath: join(folder, `${of}.typ`),
      inputs: { document: json, fonts },
      resetRead: true,
    });
    // A warning is an error, too: a missing font is only a warning.
    const complaints = result.takeDiagnostics();
    if (complaints && complaints.compilationStatus !== "ok")
      return JSON.stringify(complaints.shortDiagnostics);
    if (!result.result) return "nothing was rendered";
    if (format === "png") return toPng(by.plainSvg(result.result));
    try {
      return by.pdf(result.result, { pdfStandard: "ua-1" });
    } catch (error) {
      return error instanceof Error ? error.message : JSON.stringify((error as NodeError).shortDiagnostics);
    }
  }
}

/** The characters that no font has, taken from the compiler's message. */
function missingCharacters(complaint: string): string[] {
  const named = complaint.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gu);
  return Array.from(named, ([, text = ""]) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}

/** "⅓" becomes "1⁄3"; a character without a simpler form becomes an empty box. */
function withoutCharacters(words: string, missing: string[]): string {
  return missing.reduce((left, character) => {
    const simpler = character.normalize("NFKC");
    return left.replaceAll(character, /["\\\p{C}]/u.test(simpler) || simpler === character ? "□" : simpler);
  }, words);
}

function send(message: Answer | Started): void {
  process.send?.(message);
}

const ready = tools();
ready.then(
  () => send({ isReady: true }),
  (error: unknown) => send({ isReady: false, problem: String(error) }),
);
process.on("message", (job: RenderJob) => {
  void ready
    .then((loaded) => send({ bytes: render(loaded, job) }))
    .catch((error: unknown) => send({ problem: error instanceof Error ? error.message : String(error) }));
});
process.on("disconnect", () => process.exit());
