/** What the generated posts are made of. `%o` is a place, `%b` an occupation, `%z` a number: so that no two texts are alike. */
export const occupations = [
  "Metallbauer", "Altenpflegerin", "Busfahrerin", "Lagerist", "Köchin", "Tischler", "Erzieherin", "Elektroniker", "Verkäuferin", "Dachdecker", "Gärtnerin", "Maurer",
  "Bürokauffrau", "Mechatroniker", "Bäckerin", "Schweißer", "Hauswirtschafterin", "Berufskraftfahrer", "Malerin", "Anlagenführer", "Friseurin", "Fliesenleger", "Zahnarzthelferin",
  "Landmaschinenmechaniker", "Straßenwärter", "Hotelfachfrau", "Zerspanungsmechaniker", "Systemgastronomin", "Forstwirt", "Sattlerin",
];

export const titles = [
  "Vom Sprachkurs zum Beruf: %b in %o", "Wie eine %b in %o wieder Fuß fasst", "Neuer Anfang nach %z Jahren in %o", "Tag der offenen Tür in %o", "Jobcenter %o stellt Zahlen vor",
  "Beratung unterwegs: %z Stationen um %o", "Werkstatt %o wächst auf %z Plätze", "Ausbildung als %b: %z Plätze in %o", "Gespräch mit Betrieben in %o", "%o hilft Alleinerziehenden in Arbeit",
  "Frühstück für Unternehmen in %o", "%z Jahre Jobcenter %o", "Weiterbildung zur Fachkraft: %b gesucht", "Jugendliche aus %o bauen ein Boot", "Schuldnerberatung in %o öffnet länger",
];

export const teasers = [
  "In %o arbeiten Vermittlung und Betriebe seit %z Monaten an einem gemeinsamen Plan.", "Wer in %o Hilfe sucht, findet sie jetzt an einem Ort und an %z Tagen der Woche.",
  "Ein Praktikum als %b, dann ein Vertrag: so ging es weiter.", "Das Jobcenter lädt %z Betriebe aus %o und Umgebung ein.", "Nach %z Bewerbungen kam die Zusage von einem Betrieb in %o.",
];

/** Some stand in every fourth text, some in every fortieth: words of a search are common and rare. */
export const sentences = [
  "Die Arbeit mit den Menschen beginnt in %o mit einem Gespräch ohne Uhr.", "Vor %z Monaten kam der erste Anruf aus einem Betrieb in %o.", "Als %b braucht man Geduld, und Geduld kann man lernen.",
  "Die Ausbildung dauert drei Jahre, die Begleitung so lange wie nötig.", "Jede Woche fährt die Beratung in ein anderes Dorf.", "Der Betrieb hat %z Beschäftigte und sucht weitere.",
  "Wer keinen Bus hat, trifft die Beratung im Gemeindehaus von %o.", "Sprache lernt man am schnellsten bei der Arbeit.", "Am Anfang standen %z Absagen und ein Praktikum.",
  "Die Kinder gehen inzwischen in die Betreuung, der Vertrag läuft unbefristet.", "In der Werkstatt lernen %z Teilnehmende, wieder pünktlich in den Tag zu kommen.", "Der Landkreis trägt die Kosten der Fahrt nach %o.",
  "Schuldnerberatung, Suchthilfe und Wohnungssuche liegen auf demselben Flur.", "Der Meister sagt, er habe selten jemanden gesehen, der so genau misst.", "Vorher war jahrelang keine Stelle zu finden, die zu den Arztterminen passte.",
  "Die Qualifizierung zur Fachkraft schloss mit einer Prüfung vor der Kammer.", "Aus %z Gesprächen wurden vier Verträge.", "Auch abends ist jemand erreichbar, wenn es brennt.",
  "Der Weg von %o in die nächste Stadt dauert mit dem Rad vierzig Minuten.", "Eine Fördermaßnahme ist gut, ein Arbeitsvertrag ist besser.", "Das Gesundheitsamt rechnet mit %z freien Plätzen im Kurs.",
  "Niemand muss hier zweimal dasselbe Formular ausfüllen.", "Zur Eröffnung kamen %z Gäste aus %o.", "Integration heißt hier vor allem: zusammen Mittag essen.",
  "Die Digitalisierung der Akten hat ein Jahr gedauert und niemanden überfordert.", "Ein Jugendlicher zeigt seinen Gesellenbrief und das Foto des Bootes.", "Mit dem Bildungspaket bezahlt das Amt Nachhilfe und Schwimmkurs.",
  "Am Stand der Pflegeschule melden sich %z Frauen und Männer an.", "Die Tagespflege nimmt auch kleine Kinder vor sechs Uhr auf.", "Wiedereinstieg gelingt in %o vor allem in Teilzeit.",
  "Die Kreishandwerkerschaft stellt %z Plätze bereit.", "In der Gärtnerei ist im März am meisten zu tun.", "Vierzehn Bewerbungen, eine Zusage: als %b in %o.",
  "Der Dolmetscher bleibt nur noch beim ersten Termin dabei.", "Für Alleinerziehende beginnt die Schicht eine Stunde später.", "Wer nachts nicht schläft, kann morgens nicht lernen; auch darum geht es.",
  "Das Projekt läuft bis zum Ende des Jahres und soll verlängert werden.", "Ein Bus mit Beratung hält an %z Orten.", "Seit dem Sommer gibt es eine Sprechstunde für Betriebe.", "Die Messe in der Stadthalle dauert zwei Tage.",
];

export const contact = { name: "Pressestelle Beispiel", position: "Öffentlichkeitsarbeit", phone: "030 23125 104", email: "presse@beispiel.example" };
