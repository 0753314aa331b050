import { Notice } from "@/components/ui/notice";
import { longDay } from "@/domain/date-words";

export function ErasedPicture({ erasedAt }: { erasedAt: Date }) {
  return (
    <Notice title={`Gelöscht am ${longDay(erasedAt)} nach Widerruf`} live={false}>
      Die Dateien und die Beschreibung des Bildes sind endgültig gelöscht.
    </Notice>
  );
}
