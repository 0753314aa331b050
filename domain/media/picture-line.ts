/** What stands below a picture: caption and credit, "" when there is neither. */
export function pictureLine({ caption, credit }: { caption: string; credit: string }): string {
  return [caption && asSentence(caption), credit && creditLine(credit)].filter(Boolean).join(" ");
}

/** "Foto: Landkreis Emsland"; a credit that says what it is ("Quelle: …", "Illustration: …") stays as it is. */
function creditLine(credit: string): string {
  return credit.includes(":") ? credit : `Foto: ${credit}`;
}

function asSentence(caption: string): string {
  return /[.!?…“"]$/.test(caption.trim()) ? caption : `${caption.trim()}.`;
}
