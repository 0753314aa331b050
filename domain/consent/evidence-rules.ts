// What may prove a consent: a scan or photo of the signed form, or the saved electronic answer (B-038).

/** Largest evidence file in bytes. */
export const largestEvidenceInBytes = 20 * 1024 * 1024;

/** Accepted media types, with the extension of the download. */
export const evidenceTypes = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" } as const;
export type EvidenceType = keyof typeof evidenceTypes;

/** True for a media type that may prove a consent. */
export function isEvidenceType(type: string): type is EvidenceType {
  return type in evidenceTypes;
}

/** What may be wrong with an evidence file, with the sentence for the screen. */
export const evidenceProblems = {
  empty: "Die Datei ist leer. Bitte wählen Sie eine andere.",
  tooLarge: "Die Datei ist größer als 20 MB. Bitte scannen Sie mit geringerer Auflösung, 200 dpi genügen.",
  unknown:
    "Die Datei ist weder PDF noch JPEG noch PNG. Bitte scannen oder speichern Sie den Nachweis " +
    "in einem dieser Formate.",
  broken: "Die Datei ist beschädigt oder unvollständig. Bitte scannen oder laden Sie sie noch einmal.",
  lost: "Der Nachweis ist nicht mehr da. Bitte laden Sie die Datei noch einmal hoch.",
} as const;
export type EvidenceProblem = keyof typeof evidenceProblems;
