// The fonts of PDFs and share pictures, unpacked from WOFF: the compiler reads neither WOFF2 nor variable
// fonts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

type Family = { folder: string; name: string; letters: string[]; cuts: string[] };

const display: Family = {
  folder: "bricolage-grotesque",
  name: "Bricolage Grotesque",
  letters: ["latin", "latin-ext"],
  cuts: ["700-normal", "800-normal"],
};
const text: Family = {
  folder: "atkinson-hyperlegible-next",
  name: "Atkinson Hyperlegible Next",
  letters: ["latin", "latin-ext"],
  cuts: ["400-normal", "400-italic", "700-normal", "700-italic"],
};
/** Fonts for other scripts and symbols. */
const others: Family[] = [
  {
    folder: "noto-sans",
    name: "Noto Sans",
    letters: ["cyrillic", "cyrillic-ext", "greek", "vietnamese"],
    cuts: ["400-normal", "700-normal"],
  },
  {
    folder: "noto-sans-arabic",
    name: "Noto Sans Arabic",
    letters: ["arabic"],
    cuts: ["400-normal", "700-normal"],
  },
  {
    folder: "noto-sans-hebrew",
    name: "Noto Sans Hebrew",
    letters: ["hebrew"],
    cuts: ["400-normal", "700-normal"],
  },
  { folder: "noto-sans-math", name: "Noto Sans Math", letters: ["latin"], cuts: ["400-normal"] },
  { folder: "noto-sans-symbols-2", name: "Noto Sans Symbols 2", letters: ["symbols"], cuts: ["400-normal"] },
  { folder: "noto-emoji", name: "Noto Emoji", letters: ["emoji"], cuts: ["400-normal"] },
];

/**
 * The font names in fallback order. `extended` holds letters of neighbouring languages. Without it "ź" would
 * be composed of "z" and an accent, and text extracted from the PDF would contain "ź" for every "z".
 */
export const fontOrder = {
  display: [display, text, ...others].flatMap(namesOf),
  text: [text, ...others].flatMap(namesOf),
  extended: [namesOf(text)[1]!, text.name],
};

/** All fonts as TrueType, read from the installed packages below `root`. */
export function readFonts(root = process.cwd()): Buffer[] {
  return [display, text, ...others].flatMap((family) =>
    family.letters.flatMap((letters, index) =>
      family.cuts.map((cut) => {
        const packed = readFileSync(
          join(
            root,
            "node_modules/@fontsource",
            family.folder,
            "files",
            `${family.folder}-${letters}-${cut}.woff`,
          ),
        );
        return renamed(unpackWoff(packed), family.name, namesOf(family)[index]!);
      }),
    ),
  );
}

/**
 * The packages split a font into one file per script, all with the same name. The compiler would use only one
 * of them, so each file gets its own name.
 */
function namesOf({ name, letters }: Family): string[] {
  return letters.map((_, index) =>
    index === 0 ? name : `${name.slice(0, -2)}${String(index).padStart(2, "0")}`,
  );
}

/** Renames a font; the new name has the same length. A file may hold the name in two encodings. */
function renamed(font: Buffer, from: string, to: string): Buffer {
  if (from === to) return font;
  for (const encoded of [
    (words: string) => Buffer.from(words, "latin1"),
    (words: string) => Buffer.from(words, "utf16le").swap16(),
  ]) {
    const [old, name] = [encoded(from), encoded(to)];
    for (let at = font.indexOf(old); at >= 0; at = font.indexOf(old, at + old.length)) name.copy(font, at);
  }
  return font;
}

const sizes = { packedHeader: 44, packedEntry: 20, header: 12, entry: 16 };

/** WOFF 1.0 (W3C) is a TrueType file with each table compressed. */
function unpackWoff(packed: Buffer): Buffer {
  const count = packed.readUInt16BE(12);
  const directory = Buffer.alloc(sizes.header + sizes.entry * count);
  const power = Math.floor(Math.log2(count));
  packed.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(count * 16 - (16 << power), 10);
  let end = directory.length;
  const tables = Array.from({ length: count }, (_, index) => {
    const from = sizes.packedHeader + sizes.packedEntry * index;
    const [offset, packedSize, size] = [4, 8, 12].map((step) => packed.readUInt32BE(from + step)) as [
      number,
      number,
      number,
    ];
    const bytes = packed.subarray(offset, offset + packedSize);
    const table = packedSize < size ? inflateSync(bytes) : bytes;
    const to = sizes.header + sizes.entry * index;
    packed.copy(directory, to, from, from + 4);
    packed.copy(directory, to + 4, from + 16, from + 20);
    directory.writeUInt32BE(end, to + 8);
    directory.writeUInt32BE(size, to + 12);
    const padded = Buffer.concat([table, Buffer.alloc((4 - (size % 4)) % 4)]);
    end += padded.length;
    return padded;
  });
  return Buffer.concat([directory, ...tables]);
}
