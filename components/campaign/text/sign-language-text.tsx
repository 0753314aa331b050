import { SignLanguageFilm, type Film } from "@/components/campaign/sign-language-film";
import { PublisherLines, type Publisher } from "@/components/layout/publisher-lines";

/**
 * The four things a portal must say in Deutscher Gebärdensprache (§ 4 BITV 2.0, A-020); the film says the
 * same.
 */
export function SignLanguageText({ film, publisher }: { film: Film | null; publisher: Publisher }) {
  return (
    <>
      {film ? (
        <SignLanguageFilm film={film} />
      ) : (
        <p>
          Einen Film in Deutscher Gebärdensprache gibt es auf diesem Portal noch nicht. Bis es ihn gibt, steht
          hier als Text, was er zeigen wird. In <a href="/leichte-sprache">Leichter Sprache</a> steht es
          ausführlicher.
        </p>
      )}
      <h2>Was Sie hier finden</h2>
      <p>
        104 Jobcenter gehören allein zu einem Landkreis oder einer kreisfreien Stadt. Auf diesem Portal zeigen
        sie, was sie tun: Geschichten von Menschen, die Arbeit gefunden haben, Aktionen in der Nähe, gute
        Beispiele und Zahlen.
      </p>
      <h2>So benutzen Sie das Portal</h2>
      <p>
        Oben steht das Menü, auf dem Telefon hinter dem Knopf „Menü“. Ihr Jobcenter finden Sie unter{" "}
        <a href="/jobcenter">Jobcenter vor Ort</a> auf einer Karte und in einer Liste, Termine unter{" "}
        <a href="/aktionswoche">Aktionswoche</a>. Bei Aktionen steht, ob der Ort barrierefrei ist und wen Sie
        nach einer Verdolmetschung fragen können.
      </p>
      <h2>Barrierefreiheit</h2>
      <p>
        Das Portal ist zum größten Teil barrierefrei. Filme gibt es hier nur mit Untertiteln und Abschrift.
        Hindert Sie etwas, schreiben Sie uns; Sie bekommen innerhalb eines Monats eine Antwort. Mehr steht in
        der <a href="/barrierefreiheit">Erklärung zur Barrierefreiheit</a>.
      </p>
      <h2>Weitere Inhalte in Gebärdensprache</h2>
      <p>
        {film
          ? "Weitere Filme in Gebärdensprache gibt es auf dem Portal zurzeit nicht."
          : "Zurzeit gibt es auf dem Portal keine Filme in Gebärdensprache."}
      </p>
      <h2>So erreichen Sie uns</h2>
      <PublisherLines publisher={publisher} />
      <p>
        Wenn Sie für ein Gespräch eine Gebärdensprachdolmetscherin oder einen Gebärdensprachdolmetscher
        brauchen, schreiben Sie uns das bitte.
      </p>
    </>
  );
}
