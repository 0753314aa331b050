// Sentences and lines that are true of every kommunale Jobcenter.
export const introduction = {
  county: [
    "Leistungen, Beratung und Vermittlung liegen hier in einer Hand: bei der Kreisverwaltung. Wer Hilfe " +
      "braucht, hat es mit Menschen zu tun, die den Landkreis, seine Betriebe und seine Wege kennen.",
    "Das Jobcenter ist Teil der Kreisverwaltung. Jugendamt, Sozialamt und Arbeitsvermittlung gehören zum " +
      "selben Haus, und über die Schwerpunkte berät der Kreistag öffentlich.",
    "Hier entscheidet der Kreis selbst, wie Menschen auf dem Weg in Arbeit unterstützt werden. Das " +
      "schafft kurze Wege, und es schafft Verantwortung, die vor Ort eingefordert werden kann.",
    "Zwischen Antrag und Antwort soll möglichst wenig Weg liegen. Deshalb arbeiten Leistungsabteilung, " +
      "Fallmanagement und Arbeitgeberservice in einer Verwaltung zusammen.",
    "Ein Jobcenter im eigenen Landkreis heißt: Die Beratung kennt die Haltestellen, die Kitas und die " +
      "Betriebe, von denen im Gespräch die Rede ist.",
    "Die Aufgabe ist überall dieselbe, der Weg nicht: In einem Landkreis mit vielen Gemeinden bedeutet " +
      "gute Beratung vor allem, erreichbar zu sein.",
  ],
  city: [
    "Das Jobcenter gehört zur Stadtverwaltung. Jugendamt, Wohnungsamt und Arbeitsvermittlung arbeiten " +
      "für dieselben Menschen, und über die Schwerpunkte berät der Rat öffentlich.",
    "Leistungen, Beratung und Vermittlung liegen hier in einer Hand: bei der Stadt. Wer Hilfe braucht, " +
      "hat es mit Menschen zu tun, die die Quartiere und ihre Betriebe kennen.",
    "Hier entscheidet die Stadt selbst, wie Menschen auf dem Weg in Arbeit unterstützt werden. Das " +
      "schafft kurze Wege, und es schafft Verantwortung, die vor Ort eingefordert werden kann.",
    "In einer Stadt liegen Wohnung, Schule und Arbeitsplatz nah beieinander. Das Jobcenter nutzt das und " +
      "arbeitet mit allen Ämtern zusammen, die zu einer Lösung beitragen können.",
  ],
} as const;

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
