/** Messages about what was just done, by the word in the address. */
export const consentArrivals: Record<string, string> = {
  eingetragen: "Die Einwilligung ist eingetragen. Wählen Sie sie jetzt im Beitrag unter „Angaben“ aus.",
  zugestimmt: "Die Zustimmung ist eingetragen. Sie gilt für genau diese Fassung.",
  korrigiert: "Die Korrektur ist bestätigt. Wer den Beitrag freigibt, sieht die geänderten Wörter.",
  eingeschraenkt: "Die Einwilligung ist eingeschränkt. Das gilt ab sofort.",
  widerrufen:
    "Die Einwilligung ist widerrufen. Beiträge mit dieser Person und ihre Bilder sind ab sofort " +
    "nicht mehr zu sehen.",
};
