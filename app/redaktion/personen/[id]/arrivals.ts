/** What was just done with a person, by the word in the address. */
export const personArrivals = {
  entschieden: "Ihre Entscheidung ist eingetragen.",
  geloescht: "Alle Inhalte dieser Person sind endgültig gelöscht.",
};
