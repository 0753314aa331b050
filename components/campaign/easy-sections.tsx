// What the portal says about itself in Leichte Sprache.
import { PhoneLink } from "@/components/ui/phone-link";
import { EasyParagraph, EasySection } from "@/components/post/leichte-sprache/easy-page";

type Publisher = { name: string; email: string; phone: string };

export function WhatThisIs() {
  return (
    <EasySection id="was" title="Was ist diese Seite?">
      <EasyParagraph>
        Das ist eine Internet-Seite von vielen Jobcentern. Ein Jobcenter ist ein Amt. Ein Jobcenter hilft
        Menschen ohne Arbeit. Zum Beispiel hilft es bei der Suche nach Arbeit. Oder es zahlt Geld für die
        Wohnung und für das Essen.
      </EasyParagraph>
      <EasyParagraph>
        In Deutschland gibt es 407 Jobcenter. 104 davon gehören allein zu einem Land-Kreis oder zu einer
        Stadt. Diese Jobcenter heißen: kommunale Jobcenter. Diese Seite ist von den kommunalen Jobcentern.
      </EasyParagraph>
      <EasyParagraph>
        Die Jobcenter zeigen hier ihre Arbeit. Ganz oben stehen 3 Wörter. Das bedeuten die Wörter:
      </EasyParagraph>
      <ul className="measure grid list-disc gap-3 pl-7 marker:text-sozial-dot">
        <li>
          <strong>Stark:</strong> Jobcenter können viel.
        </li>
        <li>
          <strong>Sozial:</strong> Jobcenter helfen Menschen.
        </li>
        <li>
          <strong>Vor Ort:</strong> Jobcenter sind in Ihrer Nähe.
        </li>
      </ul>
    </EasySection>
  );
}

const menuEntries = [
  { href: "/geschichten", label: "Geschichten", says: "Hier erzählen Menschen von ihrem Weg in die Arbeit." },
  {
    href: "/aktionswoche",
    label: "Aktions-Woche",
    says: "Hier stehen Tage und Orte. Zum Beispiel: Ein Jobcenter macht einen Tag lang die Türen auf.",
  },
  {
    href: "/jobcenter",
    label: "Jobcenter vor Ort",
    says: "Hier finden Sie Ihr Jobcenter. Auf einer Karte oder in einer Liste.",
  },
  {
    href: "/zahlen",
    label: "Zahlen",
    says: "Hier steht zum Beispiel: So viele Menschen haben Arbeit gefunden.",
  },
  { href: "/projekte", label: "Gute Beispiele", says: "Hier zeigen Jobcenter gute Ideen." },
  { href: "/presse", label: "Presse", says: "Hier stehen Nachrichten für Zeitungen." },
  {
    href: "/suche",
    label: "Suche",
    says: "Hier schreiben Sie ein Wort. Dann zeigt die Seite Texte mit dem Wort.",
  },
];

export function HowToUse() {
  return (
    <EasySection id="wie" title="Wie benutze ich diese Seite?">
      <EasyParagraph>
        Ganz oben ist das Menü. Auf dem Handy steht dort ein Knopf: Menü. Das finden Sie im Menü:
      </EasyParagraph>
      <dl className="measure grid gap-4">
        {menuEntries.map(({ href, label, says }) => (
          <div key={href}>
            <dt>
              <a href={href} className="text-link font-bold">
                {label}
              </a>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <EasyParagraph>
        Manche Texte gibt es auch in Leichter Sprache. Dann steht unter der Überschrift ein Knopf: In Leichter
        Sprache.
      </EasyParagraph>
      <EasyParagraph>
        Ganz unten auf jeder Seite stehen noch mehr Wörter zum Anklicken. Zum Beispiel: Kontakt. Dort steht
        eine Telefon-Nummer.
      </EasyParagraph>
    </EasySection>
  );
}

export function HowToReport({ publisher: { name, email, phone } }: { publisher: Publisher }) {
  return (
    <EasySection id="barrieren" title="Können alle diese Seite benutzen?">
      <EasyParagraph>
        Alle Menschen sollen diese Seite gut benutzen können. Das Wort dafür ist: barriere-frei. Eine Barriere
        ist ein Hindernis. Zum Beispiel: Eine Schrift ist zu klein.
      </EasyParagraph>
      <EasyParagraph>
        Diese Seite ist zum größten Teil barriere-frei. Das fehlt noch: Viele Texte sind noch schwer. Auf der
        Land-Karte sind manche Flächen klein. Dafür gibt es eine Liste.
      </EasyParagraph>
      <EasyParagraph>
        Haben Sie eine Barriere gefunden? Dann sagen Sie uns das bitte. Wir antworten Ihnen. Das dauert
        höchstens einen Monat.
      </EasyParagraph>
      <ul className="measure grid list-disc gap-3 pl-7 marker:text-sozial-dot">
        <li>
          Schreiben Sie uns hier:{" "}
          <a href="/barriere-melden" className="text-link">
            Barriere melden
          </a>
        </li>
        <li>
          Oder rufen Sie an: <PhoneLink phone={phone} className="text-link" />
        </li>
        <li>
          Oder schreiben Sie eine E-Mail:{" "}
          <a href={`mailto:${email}`} className="text-link">
            {email}
          </a>
        </li>
      </ul>
      <EasyParagraph>{`Dort arbeitet: ${name}.`}</EasyParagraph>
      <EasyParagraph>
        War unsere Antwort schlecht? Dann hilft Ihnen eine Schlichtungs-Stelle. Die Schlichtungs-Stelle hilft
        beim Streit. Das kostet 0 Euro.
      </EasyParagraph>
      <p>
        <a href="/barrierefreiheit" className="text-link">
          Alles über Barrieren auf dieser Seite. Dieser Text ist schwer.
        </a>
      </p>
    </EasySection>
  );
}
