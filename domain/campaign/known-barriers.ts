// What is not accessible yet, as the statement on accessibility must say it (§ 12b BGG, A-011, A-017).
export const knownBarriers = [
  {
    what: "Leichte Sprache und Gebärdensprache:",
    instead: "Zu den wichtigsten Inhalten gibt es noch keine Fassungen. Wir erklären Ihnen alles gern am Telefon.",
  },
  {
    what: "Zeichnung der 104 Punkte:",
    instead: "Sie ist nicht bedienbar. Dieselben Jobcenter stehen in der Liste, die Sie durchsuchen können.",
  },
] as const;
