import { Chapter } from "./chapter";

/** How to write a post, and how pictures and figures get into it. */
export function WritingChapters() {
  return (
    <>
      <Chapter id="schreiben">
        <p>
          Unter „Beiträge“ beginnen Sie mit „Neuer Beitrag“ und wählen, was es werden soll: Erfolgsgeschichte,
          Bericht, Pressemitteilung, Aktion oder Gutes Beispiel.
        </p>
        <p>
          Geben Sie Titel und Teaser ein, dann den Text. Der Teaser steht in Listen und soll in 160 Zeichen
          neugierig machen. Einen fertigen Text aus Word fügen Sie mit Strg und V ein: Überschriften, Listen
          und Links bleiben, Schriften und Farben fallen weg. Bilder aus Word kommen nicht mit; fügen Sie sie
          einzeln ein.
        </p>
        <p>
          Über dem Text stehen die Werkzeuge: Überschriften, Fett, Kursiv, Link, Listen, Zitat. Mit dem Plus
          fügen Sie Blöcke ein: ein Bild, eine Zahl mit Stand und Quelle, Frage und Antwort, die drei Säulen,
          einen Infokasten oder eine Tabelle. Jeder Block hat Knöpfe, um ihn nach oben oder unten zu rücken
          oder zu entfernen.
        </p>
        <p>
          Gespeichert wird von selbst, wenige Sekunden nach dem letzten Tastendruck. Oben steht „Gespeichert
          um …“. Fällt die Verbindung aus oder endet Ihre Sitzung, steht das auch am unteren Rand, und der
          Text bleibt in diesem Browser, bis er gespeichert ist. Beim Abmelden wird er dort gelöscht.
        </p>
        <p>
          Schreiben zwei Personen zugleich an einem Beitrag, zeigt die Seite beide Fassungen nebeneinander.
          Sie entscheiden, welche gilt. Die andere finden Sie unter „Verlauf“ und können sie wiederherstellen.
        </p>
      </Chapter>
      <Chapter id="bilder">
        <p>
          Sie können Bilder als JPEG, PNG oder WebP bis 20 MB hochladen: mit dem Knopf, durch Ziehen in den
          Text oder mit Strg und V. Angaben über Ort, Kamera und Personen in der Datei werden vor dem
          Speichern entfernt.
        </p>
        <p>
          Zu jedem Bild gehören zwei Dinge. Die Bildbeschreibung sagt Menschen, die das Bild nicht sehen, was
          darauf ist: „Eine Frau steht an einer Drehbank und lacht“. Beginnen Sie nicht mit „Bild von“.
          Schmückt das Bild nur, kennzeichnen Sie es als dekorativ. Der Bildnachweis nennt, wer es gemacht
          hat.
        </p>
      </Chapter>
      <Chapter id="zahlen">
        <p>
          Unter „Zahlen“ tragen Sie ein, was Ihr Haus gezählt hat. Stand und Quelle gehören immer dazu. Der
          Wert ist sofort auf dem Portal zu sehen: auf der Seite Ihres Jobcenters und unter „Zahlen“, dort
          auch als Datei.
        </p>
        <p>
          Weicht ein Wert etwa um das Zehnfache vom letzten ab, fragt die Seite nach, bevor sie ihn
          veröffentlicht. Oft ist es eine Ziffer zu viel oder zu wenig.
        </p>
        <p>
          Im Beitrag fügen Sie mit „+ Zahl“ einen Block ein und setzen das Häkchen bei „Aus den
          veröffentlichten Zahlen wählen“. Sie wählen die Kennzahl, den Wert und die Darstellung: allein, mit
          einem früheren Wert, als Linie oder im Vergleich mit Land und Bund. Ohne Häkchen geben Sie eigene
          Werte ein, die nur in diesem Beitrag stehen.
        </p>
        <p>
          War ein Wert falsch, korrigieren Sie ihn unter „Zahlen“. Jeder Beitrag, der ihn zeigt, zeigt ab
          sofort den neuen, ohne neue Freigabe. Auf dem Portal steht, was vorher dort stand. Nehmen Sie einen
          Wert zurück, steht in den Beiträgen, dass es ihn nicht mehr gibt. Die Werte für Bund und Länder
          trägt der Landkreistag ein.
        </p>
      </Chapter>
    </>
  );
}
