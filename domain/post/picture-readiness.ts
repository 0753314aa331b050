import type { Issue } from "@/domain/refusals";
import { blockField } from "./content-readiness";
import type { Manuscript } from "./manuscript";

type PictureUsage = { altText: string | null; decorative: boolean; credit: string };

const looksLikeFileName = (text: string) =>
  /\.(jpe?g|png|webp|gif|heic|tiff?)$/i.test(text.trim()) ||
  /^(img|dsc|dscf|image|bild|foto)[-_ ]?\d+$/i.test(text.trim());
const startsWithPictureOf = (text: string) =>
  /^(ein |das )?(bild|foto|abbildung|grafik)( von|:| zeigt)/i.test(text.trim());

/** each usage has an alt text or is marked decorative. C-008: every picture names its author. */
export function usageIssues(field: string, usage: PictureUsage): Issue[] {
  const issues: Issue[] = [];
  const altText = usage.altText?.trim() ?? "";
  if (!usage.decorative) {
    const message =
      altText === ""
        ? "Bitte beschreiben Sie das Bild für Menschen, die es nicht sehen, oder kennzeichnen Sie " +
          "es als dekorativ."
        : looksLikeFileName(altText)
          ? "Die Bildbeschreibung ist ein Dateiname. Bitte beschreiben Sie, was zu sehen ist."
          : startsWithPictureOf(altText)
            ? "Bitte beginnen Sie gleich mit dem, was zu sehen ist. „Bild von“ sagt das Vorlesegerät schon."
            : null;
    if (message) issues.push({ field: `${field}.altText`, message });
  }
  if (usage.credit.trim() === "")
    issues.push({
      field: `${field}.credit`,
      message: "Bitte nennen Sie den Bildnachweis, zum Beispiel „Foto: Landkreis Emsland“.",
    });
  return issues;
}

/** Issues of the lead picture and of all pictures in the text. */
export function pictureIssues({ leadPicture, content }: Manuscript): Issue[] {
  return [
    ...(leadPicture ? usageIssues("leadPicture", leadPicture) : []),
    ...content.flatMap((block, index) => ("mediaId" in block ? usageIssues(blockField(index), block) : [])),
  ];
}
