// The languages of form and information sheet. A new one is a file beside this one and a line here.
import { easyGerman } from "./easy-german";
import { english } from "./english";
import { german } from "./german";
import type { PaperLanguage } from "./paper";

export const formLanguages = ["de", "leicht", "en"] as const;
export type FormLanguage = (typeof formLanguages)[number];

export const paperLanguages: Record<FormLanguage, PaperLanguage> = {
  de: german,
  leicht: easyGerman,
  en: english,
};

export const paperKinds = ["einwilligung", "informationsblatt"] as const;
export type PaperKind = (typeof paperKinds)[number];

/**
 * So many signs of the hash of an information sheet stand on it and on the desk: enough to tell versions
 * apart.
 */
export const signsOfMark = 12;
