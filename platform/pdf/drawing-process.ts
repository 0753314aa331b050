/**
 * The process that draws: started by `draw.ts`, one drawing after the other. A drawing that hangs is ended
 * together with it.
 */
import { join } from "node:path";
import type { NodeCompiler, NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import type { Answer, Drawing, FirstWord } from "./drawing";
import { fontOrder, readFonts } from "./fonts";

const folder = join(process.cwd(), "platform/pdf/template");
/**
 * Results of the compiler that were not used in so many drawings are forgotten, or its memory would grow
 * without end.
 */
const remembered = 5;
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

function draw({ compiler, toPng }: Tools, { template, document, files, as }: Drawing): Uint8Array {
  for (const [name, bytes] of Object.entries(files))
    compiler.mapShadow(join(folder, name), Buffer.from(bytes));
  try {
    let words = JSON.stringify(document);
    for (let tries = 1; ; tries += 1) {
      const drawn = attempt(compiler, template, words, as);
      if (typeof drawn !== "string") return drawn;
      const missing = missingSigns(drawn);
      if (missing.length === 0 || tries === mostTries) throw new Error(drawn);
      words = withoutSigns(words, missing);
    }
  } finally {
    for (const name of Object.keys(files)) compiler.unmapShadow(join(folder, name));
    compiler.evictCache(remembered);
  }

  function attempt(by: NodeCompiler, of: string, json: string, format: Drawing["as"]): Uint8Array | string {
    const result = by.compile({
      mainFilePath: join(folder, `${of}.typ`),
      inputs: { document: json, fonts },
      resetRead: true,
    });
    // Warnings count: a typeface that is not found is one.
    const complaints = result.takeDiagnostics();
    if (complaints && complaints.compilationStatus !== "ok")
      return JSON.stringify(complaints.shortDiagnostics);
    if (!result.result) return "nothing was drawn";
    if (format === "png") return toPng(by.plainSvg(result.result));
    try {
      return by.pdf(result.result, { pdfStandard: "ua-1" });
    } catch (error) {
      return error instanceof Error ? error.message : JSON.stringify((error as NodeError).shortDiagnostics);
    }
  }
}

/** Signs that no typeface has, as the compiler names them. */
function missingSigns(complaint: string): string[] {
  const named = complaint.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gu);
  return Array.from(named, ([, text = ""]) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}

/** "⅓" becomes "1⁄3"; what has no simpler form becomes an empty box. */
function withoutSigns(words: string, missing: string[]): string {
  return missing.reduce((left, sign) => {
    const simpler = sign.normalize("NFKC");
    return left.replaceAll(sign, /["\\\p{C}]/u.test(simpler) || simpler === sign ? "□" : simpler);
  }, words);
}

function say(word: Answer | FirstWord): void {
  process.send?.(word);
}

const ready = tools();
ready.then(
  () => say({ isReady: true }),
  (error: unknown) => say({ isReady: false, problem: String(error) }),
);
process.on("message", (drawing: Drawing) => {
  void ready
    .then((loaded) => say({ bytes: draw(loaded, drawing) }))
    .catch((error: unknown) => say({ problem: error instanceof Error ? error.message : String(error) }));
});
process.on("disconnect", () => process.exit());
