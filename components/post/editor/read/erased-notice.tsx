import { Notice } from "@/components/ui/notice";
import { longDay } from "@/domain/date-words";

/** The newest text of a post was erased after a withdrawal. */
export function ErasedNotice({ erasedAt, mayWrite }: { erasedAt: Date; mayWrite: boolean }) {
  return (
    <Notice kind="warning" title={`Gelöscht am ${longDay(erasedAt)} nach Widerruf`} live={false}>
      Eine Person aus diesem Beitrag hat ihre Einwilligung widerrufen. Text, frühere Fassungen und ihre Bilder
      sind endgültig gelöscht und lassen sich nicht wiederherstellen.
      {mayWrite && " Wenn Sie hier weiterschreiben, beginnt eine neue, leere Fassung."}
    </Notice>
  );
}
