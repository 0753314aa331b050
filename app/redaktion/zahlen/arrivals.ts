/** Messages about what was just done, by the word in the address. */
export const figureArrivals: Record<string, string> = {
  eingetragen: "Der Wert ist veröffentlicht.",
  korrigiert:
    "Die Korrektur ist veröffentlicht. Beiträge, die diesen Wert zeigen, zeigen ab sofort den neuen.",
  zurueckgenommen: "Der Wert ist zurückgenommen und nirgends mehr zu sehen.",
};
