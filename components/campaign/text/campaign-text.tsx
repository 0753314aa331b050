import { Pillars } from "@/components/post/blocks/pillars";

const meanings = {
  stark: [
    "Alle Leistungen aus einer Hand",
    "Verantwortung im Kreishaus und im Rathaus",
    "Ergebnisse, die sich nachprüfen lassen",
  ],
  sozial: [
    "Wege, die zum einzelnen Menschen passen",
    "Hilfe auch bei Schulden, Krankheit und Wohnungssuche",
    "Begleitung über den ersten Arbeitstag hinaus",
  ],
  vorort: [
    "Beratung in der Nähe",
    "Guter Draht zu Betrieben, Schulen und Vereinen",
    "Entscheidungen dort, wo man die Lage kennt",
  ],
};

/** What the campaign is, who runs it and how it began. */
export function CampaignText() {
  return (
    <>
      <h2>Wofür die drei Wörter stehen</h2>
      <Pillars points={meanings} level={3} />
      <h2>Wer dahinter steht</h2>
      <p>
        104 der 407 Jobcenter in Deutschland werden allein von einem Landkreis oder einer kreisfreien Stadt
        geführt. Ihre Kampagne begann am 26. November 2018 beim Tag der kommunalen Jobcenter in Berlin.
        Getragen wird sie vom Deutschen Landkreistag, vom Deutschen Städtetag und von den Jobcentern selbst.
      </p>
      <h2>Wie es dazu kam</h2>
      <p>
        Seit 2005 dürfen einzelne Kommunen die Grundsicherung für Arbeitsuchende in eigener Verantwortung
        umsetzen. 69 begannen damit, 41 kamen 2012 dazu. Durch den Zuschnitt neuer Kreise und durch
        Zusammenschlüsse sind es seit November 2016 genau 104.
      </p>
      <p>
        Im Sommer 2021 folgte die zweite Welle, „Menschen vor Ort“: Porträts früherer Kundinnen und Kunden und
        von Beschäftigten der Jobcenter. Einmal im Jahr treffen sich die kommunalen Jobcenter zu ihrem
        gemeinsamen Tag, erstmals 2008.
      </p>
      <h2>Die Aktionswochen</h2>
      <p>
        Vom 26. bis 30. August 2019 und vom 20. bis 26. Juni 2022 öffneten Jobcenter im ganzen Land ihre
        Türen. Was es wann und wo gab und gibt, steht im{" "}
        <a href="/aktionswoche">Programm der Aktionswochen</a>.
      </p>
    </>
  );
}
