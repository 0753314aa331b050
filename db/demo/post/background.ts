import { ask, h2, h3, info, kennzahl, list, p, pillars, post, steps, table } from "@/db/demo/writing";

export const background = [
  post({
    kind: "article",
    jobcenter: "goettingen",
    title:
      "Die anderen 104: wie kommunale Jobcenter entstanden sind, was sie dürfen und wer ihnen auf die " +
      "Finger schaut",
    teaser:
      "Jedes vierte Jobcenter gehört einem Landkreis oder einer Stadt. Ein Hintergrund über " +
      "Verantwortung, Geld und kurze Wege.",
    picture: { motif: "market", caption: "Das Rathaus und der Platz davor" },
    pillar: "stark",
    topics: ["beratung", "betriebe"],
    appeared: { daysAgo: 38, at: "09:00" },
    asOf: "2024-08-31",
    content: [
      p(
        "Wer in Deutschland Bürgergeld beantragt, geht ins Jobcenter. Was auf dem Türschild gleich " +
          "aussieht, ist dahinter verschieden organisiert. In 303 von 407 Jobcentern arbeiteten im " +
          "November 2018 die Bundesagentur für Arbeit und die Kommune gemeinsam unter einem Dach. In den " +
          "übrigen 104 war und ist es anders: Dort trägt ein Landkreis oder eine kreisfreie Stadt die " +
          "Verantwortung allein. Das Gesetz nennt sie zugelassene kommunale Träger, im Alltag heißen sie " +
          "kommunale Jobcenter.",
      ),
      p(
        "Der Unterschied klingt nach einer Fußnote für Fachleute. Für die Menschen, die Hilfe " +
          "brauchen, entscheidet er darüber, wie viele Türen zwischen einer Frage und einer Antwort " +
          "liegen.",
      ),
      kennzahl("", "jobcenter_kommunal", {
        after: "2018-11-26",
        label: "Kommunale Jobcenter in Deutschland",
      }),
      h2("Ein Versuch, der bleiben durfte"),
      p(
        "Am 1. Januar 2005 wurden Arbeitslosenhilfe und Sozialhilfe für erwerbsfähige Menschen zur " +
          "Grundsicherung für Arbeitsuchende zusammengelegt. Im Streit darüber, wer sie verwalten soll, " +
          "einigte sich die Politik auf einen Wettbewerb: Die meisten Kommunen sollten mit der " +
          "Bundesagentur zusammenarbeiten, 69 durften die Aufgabe probeweise ganz übernehmen. Man nannte " +
          "sie Optionskommunen, weil sie von einer Option Gebrauch gemacht hatten.",
      ),
      p(
        "Der Versuch war befristet. Seine Zukunft entschied sich an einer Stelle, mit der niemand " +
          "gerechnet hatte: Im Dezember 2007 erklärte das Bundesverfassungsgericht nicht die " +
          "Optionskommunen, sondern die gemeinsame Verwaltung von Bund und Kommunen für unvereinbar mit " +
          "dem Grundgesetz. Eine Behörde, in der unklar bleibt, wer entscheidet, lasse sich demokratisch " +
          "nicht kontrollieren.",
      ),
      p(
        "2010 änderten Bundestag und Bundesrat deshalb die Verfassung. Der neue Artikel 91e erlaubt " +
          "beides: die Zusammenarbeit als Regel und die kommunale Trägerschaft als dauerhafte Ausnahme. " +
          "Aus dem Versuch wurde eine Einrichtung.",
      ),
      h3("Von 69 auf 104"),
      p(
        "Die Zahl der kommunalen Träger hat sich seitdem mehrfach verändert, fast immer, weil sich " +
          "Kreisgrenzen verschoben. Wer alte Berichte liest, stößt deshalb auf verschiedene Angaben. Sie " +
          "sind nicht falsch, sie gehören nur zu verschiedenen Jahren.",
      ),
      table(
        "Zahl der zugelassenen kommunalen Träger",
        ["Zeitpunkt", "Träger", "Was geschah"],
        ["1. Januar 2005", "69", "Beginn der Grundsicherung für Arbeitsuchende"],
        ["2007 und 2008", "67", "Kreisreformen in Sachsen-Anhalt und Sachsen"],
        ["1. Januar 2012", "108", "41 weitere Landkreise und Städte kommen hinzu"],
        ["2014 und 2015", "105", "Kreisreformen und Rückgaben, gezählt nach ihrem Abschluss"],
        ["1. November 2016", "104", "Osterode am Harz geht im Landkreis Göttingen auf"],
      ),
      p(
        "Der letzte Eintrag betrifft den Landkreis, aus dem dieser Beitrag kommt. Göttingen und " +
          "Osterode am Harz waren beide zugelassene Träger, bevor sie zu einem Landkreis wurden. Zwei " +
          "Verwaltungen mit eigenen Formularen, eigenen Fachverfahren und eigenen Gewohnheiten mussten zu " +
          "einer werden, während jeden Monat pünktlich gezahlt wurde.",
      ),
      h2("Was anders ist"),
      p(
        "Leistungen, Rechte und Pflichten sind überall gleich, denn sie stehen im selben Gesetzbuch. " +
          "Der Regelsatz in einer kommunalen Grundsicherungsstelle ist kein Cent höher oder niedriger als " +
          "anderswo. Verschieden ist, wer über den Weg entscheidet.",
      ),
      list(
        "**Ein Dienstherr.** Fallmanagerinnen, Vermittler und Leistungssachbearbeiterinnen sind " +
          "Beschäftigte der Kreis- oder Stadtverwaltung.",
        "**Ein Haushalt.** Über die Schwerpunkte der Eingliederung berät der Kreistag oder der Rat, " +
          "öffentlich und mit Protokoll.",
        "**Eine Nachbarschaft.** Jugendamt, Sozialamt, Gesundheitsamt und Wohnungsbauförderung gehören " +
          "zum selben Haus.",
        "**Eine Öffentlichkeit.** Wer sich beschweren will, kann die Landrätin anrufen oder den " +
          "Oberbürgermeister, und beide stehen zur Wahl.",
      ),
      h3("Der Weg eines Antrags"),
      p(
        "Wie sich das auswirkt, zeigt ein Beispiel, das in jeder Verwaltung vorkommt. Eine Familie " +
          "verliert ein Einkommen, die Miete ist offen, das älteste Kind hat den Ausbildungsplatz " +
          "abgebrochen. Drei Probleme, drei Gesetzbücher, drei Zuständigkeiten.",
      ),
      steps(
        "Die Leistungssachbearbeitung klärt, wovon die Familie in diesem Monat lebt.",
        "Die Wohnungssicherungsstelle spricht mit dem Vermieter, bevor aus dem Rückstand eine " +
          "Kündigung wird.",
        "Die Jugendberufsagentur sucht mit dem Sohn nach einem Betrieb, der einen zweiten Anlauf mitmacht.",
      ),
      p(
        "Wenn alle drei zur selben Verwaltung gehören, genügt ein Anruf, und mit dem Einverständnis " +
          "der Familie weiß am Ende jede Stelle, was die andere tut. Das geschieht nicht von selbst. Auch " +
          "in einem Kreishaus kann man aneinander vorbei arbeiten. Aber es gibt niemanden außerhalb, auf " +
          "den man warten muss.",
      ),
      h2("Woran sich das messen lässt"),
      p(
        "Zum Start der Kampagne „Stark. Sozial. Vor Ort.“ haben Deutscher Landkreistag und Deutscher " +
          "Städtetag drei Angaben veröffentlicht, die seither viele zitieren: rund 1,5 Millionen " +
          "Menschen erhalten Unterstützung, mehr als 250.000 Mal im Jahr gelingt eine Integration in " +
          "Arbeit, mehr als 22 Millionen Menschen leben im Gebiet der 104.",
      ),
      kennzahl("", "people_supported", { after: "2018-11-26" }),
      kennzahl("", "integrations_per_year", { after: "2018-11-26" }),
      p(
        "Die dritte Zahl lässt sich nachrechnen. Addiert man die amtlichen Einwohnerzahlen der 104 " +
          "Gebiete zum 31. Dezember 2018, ergeben sich 22.652.442 Menschen. Mehr als jede vierte Person in " +
          "Deutschland wohnt also dort, wo ein Landkreis oder eine Stadt das Jobcenter allein führt.",
      ),
      p(
        "Solche Summen haben Grenzen. Sie sagen nichts darüber, ob eine Stelle nach einem Jahr noch " +
          "besteht, und sie vergleichen eine Großstadt mit einem Küstenlandkreis. Wer es genauer wissen " +
          "will, muss Gleiches neben Gleiches stellen.",
      ),
      h3("Lernen im Ring"),
      p(
        "Genau das tun die kommunalen Jobcenter seit Jahren untereinander. In zehn Vergleichsringen " +
          "treffen sich Träger, die sich ähneln: nach Größe, nach Land, nach dem Anteil der Menschen, " +
          "die Grundsicherung beziehen. Dreimal im Jahr legen sie ihre Zahlen nebeneinander und fragen, " +
          "warum die eine Linie steigt und die andere fällt. Benchlearning heißt das Verfahren, eine " +
          "Wortschöpfung aus Vergleichen und Lernen. Seit 2020 gehören auch Videos und Podcasts dazu.",
      ),
      h2("Wer kontrolliert"),
      p(
        "Eigenverantwortung heißt nicht, dass niemand hinsieht. Die Aufsicht liegt bei den Ländern. " +
          "Der Bund zahlt den größten Teil der Leistungen und prüft, ob das Geld zweckgemäß verwendet " +
          "wird; auch der Bundesrechnungshof darf die Bücher öffnen. Gegen jeden Bescheid ist " +
          "Widerspruch möglich, danach steht der Weg zum Sozialgericht offen. Dazu kommt die örtliche " +
          "Öffentlichkeit: Kreistag, Sozialausschuss, Lokalzeitung.",
      ),
      p(
        "Auch die Kampagne selbst wurde geprüft. Als 2021 unter dem Titel „Menschen vor Ort“ " +
          "Porträts erschienen, fragten Kritikerinnen und Kritiker, ob hier ein Image poliert werde. Die " +
          "Frage ist berechtigt, und die beste Antwort darauf sind Zahlen mit Datum und Quelle, " +
          "Geschichten, die von den Porträtierten freigegeben sind, und Korrekturen, die sichtbar bleiben.",
      ),
      h2("Ein Status, den man behalten wollen muss"),
      p(
        "Selbst Träger zu sein ist eine Entscheidung, und sie lässt sich überdenken. Der Landkreis " +
          "Würzburg hat das getan: Er beriet über eine Rückgabe der Aufgabe und entschied im August " +
          "2024, sie zu behalten. Solche Debatten sind mühsam. Sie sorgen dafür, dass der Status nicht " +
          "zur Gewohnheit wird.",
      ),
      pillars(
        [
          "Eine Verwaltung entscheidet und verantwortet",
          "Öffentliche Beratung in Kreistag und Rat",
          "Vergleich mit ähnlichen Trägern",
        ],
        [
          "Wohnen, Schulden, Gesundheit und Arbeit zusammen gedacht",
          "Zeit für Menschen, die mehrere Anläufe brauchen",
        ],
        ["Beratung in der Fläche", "Betriebe, Kammern und Vereine als Nachbarn"],
      ),
      h2("Drei Fragen zum Schluss"),
      ask(
        "Bekomme ich in einem kommunalen Jobcenter andere Leistungen?",
        "Nein. Anspruch und Höhe stehen im Zweiten Buch Sozialgesetzbuch und gelten bundesweit.",
      ),
      ask(
        "Wie finde ich heraus, welches Jobcenter für mich zuständig ist?",
        "Zuständig ist das Jobcenter, in dessen Gebiet Sie wohnen. Auf diesem Portal finden Sie [die " +
          "Liste der 104 kommunalen Jobcenter](/jobcenter) mit Namen und Anschrift.",
      ),
      ask(
        "Warum heißen manche gar nicht Jobcenter?",
        "Weil die Kommunen den Namen selbst wählen. MaßArbeit, KoBa, MAIA oder Kommunales Job-Center: " +
          "Gemeint ist immer die Stelle, die Grundsicherung für Arbeitsuchende auszahlt und bei der Suche " +
          "nach Arbeit hilft.",
      ),
      info(
        "Quellen",
        "Zahlen zur Kampagne: Deutscher Landkreistag und Deutscher Städtetag, 26. November 2018.",
        "Einwohnerzahlen: Statistisches Bundesamt, Stand 31. Dezember 2018, eigene Addition.",
        "Rechtliche Grundlagen: Artikel 91e Grundgesetz, Paragraf 6a Zweites Buch Sozialgesetzbuch, " +
          "Kommunalträger-Zulassungsverordnung.",
      ),
    ],
  }),
];
