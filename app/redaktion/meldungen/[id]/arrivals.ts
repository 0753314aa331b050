/** What was just done with a report, by the word in the address. */
export const reportArrivals: Record<string, string> = {
  "in-arbeit": "Die Meldung ist jetzt in Arbeit.",
  beantwortet: "Die Antwort ist gegeben. War eine E-Mail-Adresse dabei, geht sie jetzt dorthin.",
  vollzogen: "Der Widerruf ist vollzogen. Die Person liest es mit ihrer Nummer.",
  gezeigt: "Der Beitrag ist wieder zu sehen. Über den Widerruf ist noch nicht entschieden.",
  vorgelegt: "Die Begründung liegt dem Landkreistag zur Bestätigung vor.",
  abgelehnt: "Der Widerruf ist abgelehnt. Die Person liest die Begründung mit ihrer Nummer.",
  abgelegt: "Die Meldung ist erledigt. Ihr Inhalt wird nach Ablauf der Frist gelöscht.",
};
