// Lines under the three words that are true of every kommunale Jobcenter.
export const stark = [
  "Leistung, Beratung und Vermittlung aus einer Verwaltung",
  "Verantwortung, die im {body} öffentlich beraten wird",
  "Eine zuständige Person statt vieler Türen",
  "Ergebnisse mit Datum und Quelle",
  "Vergleich mit ähnlichen Jobcentern in ganz Deutschland",
  "Eigene Schwerpunkte für den eigenen Arbeitsmarkt",
  "Kurze Wege zwischen Antrag, Bescheid und Gespräch",
] as const;

export const sozial = [
  "Lösungen für den einzelnen Menschen, nicht für die Akte",
  "Hilfe bei Schulden, Sucht und Wohnungsnot im selben Haus",
  "Begleitung auch nach dem ersten Arbeitstag",
  "Leistungen für Bildung und Teilhabe von Kindern",
  "Zeit für Menschen, die mehrere Anläufe brauchen",
  "Zusammenarbeit mit Jugendamt und Sozialamt",
  "Beratung für Alleinerziehende und Familien",
  "Unterstützung beim Ankommen und Deutschlernen",
] as const;

export const vorOrt = {
  county: [
    "Kontakt zu den Betrieben der Region",
    "Teil der örtlichen Netzwerke aus Kammern, Vereinen und Trägern",
    "Beratung in Rathäusern und Gemeinden",
    "Termine, die zu Bus und Bahn passen",
    "Entscheidungen dort, wo ihre Folgen zu sehen sind",
    "Zusammenarbeit mit Städten und Gemeinden",
    "Kenntnis der Dörfer, Wege und Arbeitgeber",
  ],
  city: [
    "Beratung in den Stadtteilen",
    "Kontakt zu Handwerk, Handel und Industrie in der Stadt",
    "Teil der örtlichen Netzwerke aus Schulen, Vereinen und Trägern",
    "Entscheidungen dort, wo ihre Folgen zu sehen sind",
    "Zusammenarbeit mit Schulamt und Stadtplanung",
    "Kurze Wege zu Wohnungsamt und Familienbüro",
    "Kenntnis der Quartiere und ihrer Betriebe",
  ],
} as const;
