/** The keys of the editor and what they do, as text/extensions.ts and blocks/block-shell.tsx bind them. */
export const shortcuts: [keys: string, deed: string][] = [
  ["Alt + F10", "Vom Text zur Werkzeugleiste"],
  ["Pfeil links, rechts", "In der Werkzeugleiste und zwischen den Reitern wandern"],
  ["Escape", "Aus der Werkzeugleiste oder einem Block zurück in den Text"],
  ["Tab", "Zum nächsten Feld; aus dem Text heraus"],
  ["Eingabetaste im Block", "Zum nächsten Feld des Blocks, aus dem letzten wieder in den Text"],
  ["Eingabetaste auf einem Block", "In die Felder eines Blocks, den die Pfeiltasten erreicht haben"],
  ["Strg + B, Strg + I", "Fett, kursiv"],
  ["Strg + K", "Link setzen oder ändern"],
  ["Strg + Alt + 2, Strg + Alt + 3", "Überschrift 2, Überschrift 3"],
  ["Strg + Umschalt + 8", "Liste mit Punkten"],
  ["Strg + Umschalt + 7", "Nummerierte Liste"],
  ["Strg + Z, Strg + Umschalt + Z", "Rückgängig, wiederholen"],
  ["Strg + S", "Gleich speichern"],
];
