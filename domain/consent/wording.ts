// The text people agree to, in every version that was ever used; a consent names its version by hash (B-020).

import { paperLanguages } from "./paper/languages";

export type ConsentWording = {
  /** When this version came into use, ISO date. */
  since: string;
  title: string;
  paragraphs: readonly string[];
};

export const consentWordings: readonly ConsentWording[] = [
  {
    since: "2026-11-01",
    title: "Einwilligung in die Veröffentlichung meiner Geschichte",
    paragraphs: [
      "Mein Jobcenter möchte über meinen Weg berichten. Der Beitrag erscheint in der Kampagne " +
        "„Stark. Sozial. Vor Ort.“ der kommunalen Jobcenter. Gemeinsam verantwortlich sind mein " +
        "Jobcenter, der Deutsche Landkreistag und der Deutsche Städtetag.",
      "Ich mache freiwillig mit. Sage ich Nein, hat das für mich keine Nachteile: nicht bei " +
        "meinen Leistungen, nicht bei der Beratung und nicht bei der Vermittlung. Auch ein Ja " +
        "bringt mir dort keinen Vorteil.",
      "Ich bin einverstanden, dass mein Name in der angekreuzten Form, mein Bild und meine " +
        "Worte auf den angekreuzten Wegen veröffentlicht werden. Den fertigen Text und die Bilder " +
        "habe ich gesehen, bevor sie erscheinen. Wird daran etwas geändert, werde ich noch einmal " +
        "gefragt.",
      "Ich weiß: Was im Internet steht, kann weltweit gelesen und kopiert werden. Mein " +
        "Jobcenter kann Kopien, die andere gemacht haben, nicht immer zurückholen.",
      "Ich kann meine Einwilligung jederzeit widerrufen, ohne einen Grund zu nennen: mündlich, " +
        "per Telefon, E-Mail oder Brief, bei meinem Jobcenter oder beim Deutschen Landkreistag. " +
        "Der Beitrag und die Bilder sind dann sofort nicht mehr im Portal. Was vor dem Widerruf " +
        "geschehen ist, bleibt erlaubt.",
      "Die Einwilligung gilt bis zu dem angegebenen Tag. Danach verschwindet der Beitrag von " +
        "selbst. Ich habe das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung und " +
        "kann mich bei der Datenschutzaufsicht meines Landes beschweren.",
    ],
  },
  ...Object.values(paperLanguages).map(({ wording }) => wording),
];

/** The version as one text; its SHA-256 is kept with every consent. */
export function wordingText({ title, paragraphs }: ConsentWording): string {
  return [title, ...paragraphs].join("\n\n");
}
