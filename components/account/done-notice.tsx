import { ArrivalNotice } from "@/components/ui/arrival-notice";
import { wordsFor } from "@/domain/words-for";

const done: Record<string, string> = {
  eingeladen: "Die Einladung ist unterwegs. Der Link darin gilt 24 Stunden.",
  rolle: "Die Rolle ist geändert.",
  benannt: "Die Person liest jetzt Meldungen über Barrieren.",
  "nicht-mehr-benannt": "Die Benennung ist beendet.",
  gesperrt: "Das Konto ist gesperrt.",
  entsperrt: "Das Konto ist wieder offen.",
  abgemeldet: "Die Person ist überall abgemeldet.",
  passwort: "Ihr Passwort ist geändert. Alle anderen Geräte sind abgemeldet.",
  sitzung: "Die Sitzung ist beendet.",
  sitzungen: "Alle anderen Sitzungen sind beendet.",
};

/** Says what just happened to an account; `word` comes from the address. */
export function DoneNotice({ word }: { word: unknown }) {
  return <ArrivalNotice title={wordsFor(done, word)} />;
}
