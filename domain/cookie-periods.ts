import { sessionLongestInHours } from "./account/session";
import { deviceMarkInDays, linkCookieInMinutes } from "./retention-periods";

/** The cookies of the portal, by the name without the prefix `__Host-`. Readers get none of them. */
export const cookiePeriods = {
  sitzung: {
    purpose: "Hält die Anmeldung.",
    kept: `bis zum Abmelden, höchstens ${sessionLongestInHours} Stunden`,
  },
  geraet: {
    purpose:
      "Merkt sich, dass Sie sich auf diesem Gerät schon angemeldet haben: So kann niemand Sie aussperren.",
    kept: `${deviceMarkInDays} Tage`,
  },
  schluessel: {
    purpose: "Nimmt den Schlüssel eines Links aus der Post aus der Adresszeile.",
    kept: `${linkCookieInMinutes} Minuten`,
  },
  rueckweg: {
    purpose: "Merkt sich bei der Anmeldung, zu welcher Seite es zurückgeht.",
    kept: "bis Sie den Browser schließen",
  },
  "authjs.csrf-token": {
    purpose: "Schützt die Anmeldung vor gefälschten Anfragen.",
    kept: "bis Sie den Browser schließen",
  },
  "authjs.pkce.code_verifier, authjs.state, authjs.nonce": {
    purpose: "Sichern den Weg zur zentralen Anmeldung und zurück, wo sie eingerichtet ist.",
    kept: "15 Minuten",
  },
} as const;
