/** What the address says after something was done, in words. */
export const figureArrivals: Record<string, string> = {
  eingetragen: "Der Wert ist veröffentlicht.",
  korrigiert:
    "Die Korrektur ist veröffentlicht. Beiträge, die diesen Wert zeigen, zeigen ab sofort den neuen.",
  zurueckgenommen: "Der Wert ist zurückgenommen und nirgends mehr zu sehen.",
};
