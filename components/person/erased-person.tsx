import { Notice } from "@/components/ui/notice";
import { longDay } from "@/domain/date-words";
import type { DoneErasure } from "@/domain/person/person-entry";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is left of somebody whose content was erased. */
export function ErasedPerson({ erasedAt, because, revisions, pictures }: DoneErasure) {
  return (
    <Notice title={`Gelöscht am ${longDay(erasedAt)} nach Widerruf`} live={false}>
      {because === "request" ? "Auf Wunsch sofort gelöscht" : "Nach Ablauf der Frist gelöscht"}:{" "}
      {counted(revisions, "Fassung", "Fassungen")} und {counted(pictures, "Bild", "Bilder")}. Geblieben ist
      nur dieser Vermerk.
    </Notice>
  );
}
