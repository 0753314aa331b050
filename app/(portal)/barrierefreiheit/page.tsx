import type { Metadata } from "next";
import { TextPage } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { knownBarriers } from "@/domain/campaign/known-barriers";
import { legalPagesReviewedOn } from "@/domain/campaign/legal-pages";
import { longDay } from "@/domain/date-words";
import { env } from "@/platform/env";
import { publisher } from "@/platform/publisher";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Erklärung zur Barrierefreiheit" };

export default function AccessibilityPage() {
  const { name, email, phone } = publisher();
  const reviewed = longDay(legalPagesReviewedOn);
  return (
    <PortalPage>
      <TextPage title="Erklärung zur Barrierefreiheit">
        <p>
          Der {name} möchte dieses Portal für alle zugänglich machen. Grundlage sind das Behindertengleichstellungsgesetz,
          die Gesetze der Länder und die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0). Diese Erklärung gilt für{" "}
          {env().APP_URL}.
        </p>
        <h2>Wie barrierefrei das Portal ist</h2>
        <p>Das Portal ist mit EN 301 549 und WCAG 2.2, Stufe AA, teilweise vereinbar. Es fehlt noch:</p>
        <ul>
          {knownBarriers.map(({ what, instead }) => (
            <li key={what}>
              <strong>{what}</strong> {instead}
            </li>
          ))}
        </ul>
        <h2>Wie geprüft wurde</h2>
        <p>
          Diese Erklärung wurde am {reviewed} erstellt und zuletzt am {reviewed} überprüft. Sie beruht auf einer Selbstbewertung:
          automatische Prüfungen jeder öffentlichen Seite, Bedienung allein mit der Tastatur, Ansicht bei 320 Pixel Breite, mit
          dunklem Farbschema, mit erzwungenen Farben und ohne JavaScript.
        </p>
        <h2>Barriere melden</h2>
        <p>
          Ist Ihnen eine Barriere aufgefallen? Schreiben Sie an{" "}
          <a href={`mailto:${email}?subject=${encodeURIComponent("Barriere auf Stark. Sozial. Vor Ort.")}`}>{email}</a>{" "}
          oder rufen Sie an: {phone}. Sie erhalten innerhalb eines Monats eine Antwort.
        </p>
        <h2>Wenn wir nicht helfen konnten</h2>
        <p>
          Dann können Sie sich an eine Schlichtungsstelle wenden. Das Verfahren ist kostenlos, ein Rechtsbeistand ist nicht nötig.
          Für die Seiten eines Jobcenters ist die Durchsetzungsstelle des jeweiligen Landes zuständig, für die übergreifenden
          Seiten die <a href="https://www.schlichtungsstelle-bgg.de">Schlichtungsstelle nach dem Behindertengleichstellungsgesetz</a>.
        </p>
      </TextPage>
    </PortalPage>
  );
}
