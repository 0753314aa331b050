// What a paste could not take over, and how the writer is told.
import { mostColumns, mostRows } from "@/domain/post/content";

export class LeftOut {
  pictures = 0;
  links = 0;
  /** Rows of tables that were too long even for several tables. */
  rows = 0;
  columns = 0;
  hasComments = false;
  hasDeletedWords = false;
  hasHiddenWords = false;
  hasHiddenCells = false;
  hasSymbols = false;
  hasEmbedded = false;
  isWideDivided = false;
  isLongDivided = false;

  /** One German sentence for each kind of thing; none when everything was taken over. */
  sentences(): string[] {
    return [
      this.pictures > 0 &&
        `${counted(this.pictures, "Bild", "Bilder")} weggelassen. Bitte fügen Sie Bilder mit „+ Bild“ ein.`,
      this.hasComments && "Kommentare weggelassen.",
      this.hasDeletedWords && "Gestrichene Wörter weggelassen.",
      this.hasHiddenWords && "Ausgeblendeter Text weggelassen.",
      this.hasHiddenCells && "Ausgeblendete Zeilen oder Spalten einer Tabelle weggelassen.",
      this.links > 0 &&
        `${counted(this.links, "Link", "Links")} weggelassen, die Wörter sind da: Das Ziel ist keine Adresse im Internet.`,
      this.hasSymbols && "Zeichen einer Symbolschrift weggelassen.",
      this.hasEmbedded && "Eingebettete Inhalte (zum Beispiel Videos) weggelassen.",
      this.isWideDivided &&
        `Eine Tabelle hat höchstens ${mostColumns} Spalten. Die übrigen stehen in einer weiteren Tabelle, nichts wurde weggelassen.`,
      this.isLongDivided &&
        `Eine Tabelle hat höchstens ${mostRows} Zeilen. Die übrigen stehen in einer weiteren Tabelle, nichts wurde weggelassen.`,
      this.columns > 0 &&
        `Die Tabelle ist zu breit: ${counted(this.columns, "Spalte", "Spalten")} weggelassen.`,
      this.rows > 0 && `Die Tabelle ist zu lang: ${counted(this.rows, "Zeile", "Zeilen")} weggelassen.`,
    ].filter((sentence) => sentence !== false);
  }
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
