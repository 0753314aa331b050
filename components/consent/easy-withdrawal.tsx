import { PhoneLink } from "@/components/ui/phone-link";
import { EasyParagraph, EasySection } from "@/components/post/leichte-sprache/easy-page";
import { LeichteSpracheBadge } from "@/components/post/leichte-sprache/leichte-sprache-badge";

/** How to withdraw a consent, in Leichte Sprache. */
export function EasyWithdrawal({
  publisher: { phone, email },
}: {
  publisher: { phone: string; email: string };
}) {
  return (
    <div id="leicht" tabIndex={-1} className="leichte-sprache wrap mt-12 focus:outline-none">
      <div className="rounded-card border border-line bg-card px-5 py-8 sm:px-10">
        <p>
          <LeichteSpracheBadge />
        </p>
        <EasySection id="nein" title="Ich will das nicht mehr">
          <EasyParagraph>
            Auf dieser Internet-Seite gibt es Geschichten von Menschen. Vielleicht gibt es hier eine
            Geschichte von Ihnen. Oder ein Foto von Ihnen. Sie haben früher Ja gesagt.
          </EasyParagraph>
          <EasyParagraph>
            Jetzt wollen Sie das nicht mehr. Das dürfen Sie immer sagen. Sie müssen uns den Grund nicht sagen.
          </EasyParagraph>
          <EasyParagraph>So geht das:</EasyParagraph>
          <ul className="measure grid list-disc gap-3 pl-7 marker:text-sozial-dot">
            <li>
              Haben Sie ein Blatt mit einem Code?{" "}
              <a href="#mit-code" className="text-link">
                Geben Sie den Code hier ein.
              </a>{" "}
              Dann ist die Geschichte sofort weg.
            </li>
            <li>
              Haben Sie keinen Code?{" "}
              <a href="#ohne-code" className="text-link">
                Schreiben Sie hier einen Satz.
              </a>
            </li>
            <li>
              Oder rufen Sie Ihr Jobcenter an.{" "}
              <a href="/jobcenter" className="text-link">
                Hier finden Sie Ihr Jobcenter.
              </a>
            </li>
            <li>
              Oder rufen Sie uns an: <PhoneLink phone={phone} className="text-link" />
            </li>
            <li>
              Oder schreiben Sie uns eine E-Mail:{" "}
              <a href={`mailto:${email}`} className="text-link">
                {email}
              </a>
            </li>
          </ul>
          <EasyParagraph>
            Sagen Sie zum Beispiel: Meine Geschichte soll weg. Sagen Sie auch Ihren Namen. Oder sagen Sie die
            Überschrift von der Geschichte.
          </EasyParagraph>
          <EasyParagraph>
            Sie sind Mutter oder Vater von dem Kind in der Geschichte? Oder Sie sind die rechtliche Betreuung?
            Dann dürfen Sie auch Nein sagen. Sie können den Code auch benutzen.
          </EasyParagraph>
          <EasyParagraph>
            Dann ist die Geschichte weg. Auch die Fotos sind dann weg. Manchmal wissen wir nicht genau: Welche
            Geschichte ist gemeint? Dann fragen wir Sie.
          </EasyParagraph>
          <EasyParagraph>
            Das Jobcenter hilft Ihnen weiter wie vorher. Sie bekommen genauso viel Geld wie vorher.
          </EasyParagraph>
        </EasySection>
      </div>
    </div>
  );
}
