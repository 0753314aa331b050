// What a picture must fulfil before it is accepted, and the message when it does not (D-016, S-10 to S-12).

/** Largest upload in bytes. */
export const largestPictureInBytes = 20 * 1024 * 1024;

/** Most pixels of a picture, width times height. */
export const largestPictureInPixels = 50_000_000;

/** Longer side divided by the shorter one; above this limit the formats and pages cannot show the picture. */
export const longestPictureRatio = 8;

/** Widths in pixels that are made of every picture; none is wider than the picture itself. */
const pictureWidths = [320, 640, 960, 1280, 1920] as const;

/** Formats that are made of every width, best first. */
export const pictureFormats = ["avif", "webp", "jpg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Accepted media types. */
export const pictureTypes = ["image/jpeg", "image/png", "image/webp"] as const;

const saveDifferently =
  "Bitte speichern Sie das Bild als JPEG, PNG oder WebP und laden Sie es noch einmal hoch.";

/** What may be wrong with an uploaded picture, with the sentence for the screen. */
export const pictureProblems = {
  empty: "Die Datei ist leer. Bitte wählen Sie ein anderes Bild.",
  tooLarge: "Das Bild ist größer als 20 MB. Bitte verkleinern Sie es.",
  tooManyPixels:
    "Das Bild hat mehr als 50 Megapixel. Bitte verkleinern Sie es auf höchstens 8.000 × 6.000 Pixel.",
  tooNarrow: "Das Bild ist mehr als achtmal so lang wie breit. Bitte schneiden Sie es zu.",
  heic: `Fotos im Format HEIC oder AVIF nehmen wir nicht an. ${saveDifferently} Auf dem iPhone hilft „Einstellungen, Kamera, Formate, Maximale Kompatibilität“.`,
  svg: `Zeichnungen im Format SVG nehmen wir nicht an, weil sie Programme enthalten können. ${saveDifferently}`,
  gif: `Bilder im Format GIF nehmen wir nicht an. ${saveDifferently}`,
  animated: "Das Bild bewegt sich. Bitte laden Sie ein stehendes Bild hoch.",
  unknown: `Die Datei ist kein Bild, das wir annehmen. ${saveDifferently}`,
  mixed:
    "Die Datei enthält neben dem Bild noch etwas anderes. Bitte öffnen Sie das Bild, speichern " +
    "Sie es neu als JPEG oder PNG und laden Sie es noch einmal hoch.",
  broken:
    "Das Bild ist beschädigt oder unvollständig. Bitte laden Sie es noch einmal hoch oder " +
    "nehmen Sie ein anderes.",
  busy: "Gerade werden viele Bilder verarbeitet. Bitte versuchen Sie es in einer Minute noch einmal.",
} as const;

export type PictureProblem = keyof typeof pictureProblems;

/**
 * Widths in pixels to make of a picture of the given width: the steps below it and the nearest one it can
 * still fill.
 */
export function widthsOf(width: number): number[] {
  const below = pictureWidths.filter((step) => step < width);
  return below.length < pictureWidths.length ? [...below, width] : [...below];
}

const problemsByType: Record<string, PictureProblem> = {
  "image/heic": "heic",
  "image/heif": "heic",
  "image/avif": "heic",
  "image/svg+xml": "svg",
  "image/gif": "gif",
};

/**
 * Checks a file before the upload by its size in bytes and the type the browser reports; null when nothing is
 * wrong.
 */
export function obviousProblem(file: { size: number; type: string }): PictureProblem | null {
  if (file.size === 0) return "empty";
  if (file.size > largestPictureInBytes) return "tooLarge";
  return problemsByType[file.type] ?? (file.type && !file.type.startsWith("image/") ? "unknown" : null);
}
